/* Classic ES5 on purpose: it runs in engines that cannot read the rest of the page. Floor: Chromium 109. */
(function () {
  'use strict';

  function supports(condition) {
    return !!(window.CSS && window.CSS.supports && window.CSS.supports(condition));
  }

  var capable =
    typeof Array.prototype.findLast === 'function' &&
    typeof String.prototype.at === 'function' &&
    typeof window.structuredClone === 'function' &&
    supports('selector(:has(a))') &&
    supports('width: 1cqw') &&
    supports('height: 1lh');
  if (capable) return;

  window.__belowFloor = true;

  var engine = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent);
  var current = engine
    ? '<p>当前浏览器的内核是 Chromium ' + engine[1] + '。</p>'
    : '<p>当前浏览器的内核无法识别，或不是 Chromium。</p>';

  function show() {
    document.title = '浏览器版本过低 · 朔州市产业地图';
    document.body.innerHTML =
      '<div role="alert" style="max-width:640px;margin:64px auto;padding:0 24px;' +
      "font:16px/1.75 'Noto Sans SC','Microsoft YaHei','PingFang SC',sans-serif;color:#d6dbe1\">" +
      '<h1 style="font-size:22px;color:#f1f4f7">浏览器版本过低，本页无法显示</h1>' +
      '<p>本页需要 Chromium 109 及以上内核的浏览器，下列任一种均可：</p>' +
      '<ul><li>Chrome（谷歌浏览器）109 及以上</li>' +
      '<li>Microsoft Edge 109 及以上</li>' +
      '<li>360 安全浏览器、360 极速浏览器、奇安信可信浏览器等的新版，内核为 109 及以上，并使用极速模式</li></ul>' +
      current +
      '<p>请更换或升级浏览器后重新打开；无法自行安装时，请联系本单位的信息化管理人员。</p>' +
      '</div>';
    document.body.style.background = '#0b0f14';
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
