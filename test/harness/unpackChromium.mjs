// Runs as a process of its own: the package unpacks below TMPDIR and changes its environment as it is imported.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
