/// The form engine, on a form of its own that no feature has.
package id.suar.form;
