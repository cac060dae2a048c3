/** Stands in for a module of a library that is never called here. */
export {};
