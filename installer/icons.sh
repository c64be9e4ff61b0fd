#!/usr/bin/env bash
# Makes the PNGs, the .ico (Windows) and the .icns (macOS) from the drawing. They are committed.
# Needs rsvg-convert, icotool, png2icns (Debian: librsvg2-bin, icoutils, icnsutils).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../assets/icons"
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" --output "suar-$size.png" suar.svg
done
icotool --create --output suar.ico suar-{16,24,32,48}.png --raw suar-256.png
png2icns suar.icns suar-{16,32,48,128,256,512}.png
