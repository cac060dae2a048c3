/** Why a pair cannot be degrees of longitude and latitude, as far as the numbers tell; '' when it can. */
export function coordinateFault(x: number, y: number): string {
  const [across, up] = [Math.abs(x), Math.abs(y)];
  if (across <= 180 && up <= 90) return '';
  if (across <= 90 && up <= 180) return '像是纬度写在了经度前面';
  const zone = gaussZone(x, y) ?? gaussZone(y, x);
  if (zone !== null) return `像是 CGCS2000 高斯投影坐标（米${zone}）`;
  if (across < 2.1e7 && up < 2.1e7 && across > 5e6 && up > 1e6) return '像是 Web 墨卡托坐标（米，EPSG:3857）';
  return '坐标超出了经纬度的范围';
}

/** The zone an easting names, as words; '' when it names none; null when this is no Gauss–Krüger pair of China. */
function gaussZone(easting: number, northing: number): string | null {
  if (northing < 1.5e6 || northing > 6.2e6) return null;
  if (easting > 1e5 && easting < 1e6) return '';
  const zone = Math.floor(easting / 1e6);
  const within = easting - zone * 1e6;
  if (within < 1e5 || within > 9e5) return null;
  if (zone >= 24 && zone <= 45) return `，3 度带第 ${zone} 带`;
  return zone >= 13 && zone <= 23 ? `，6 度带第 ${zone} 带` : null;
}
