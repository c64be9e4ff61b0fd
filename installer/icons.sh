#!/usr/bin/env bash
# Makes the PNGs from the drawing (needs rsvg-convert; Debian: librsvg2-bin). They are committed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../assets/icons"
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" --output "suar-$size.png" suar.svg
done
