/// One sealed file: how long it is, how it is written as content comes, how any part of it is read.
///
/// Form: 8 bytes `SUAREV` and a version, then chunks of 64 KiB of content, each with 16 bytes of tag; the last one may
/// be shorter, and only that of empty content is empty.
/// Thread: any but FX. Imports `access` for the cipher.
package id.suar.evidence.sealed;
