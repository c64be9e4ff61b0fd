/// Controls, theme and bindings that screens are made of. No feature's words stand here.
///
/// Thread: the FX thread, but for [id.suar.fx.Tasks], the only door out of it and back.
/// Imports `i18n`, `table` and what a record's whereabouts are called (`journal`); no feature.
package id.suar.fx;
