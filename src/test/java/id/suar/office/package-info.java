/// Tests of settings.
package id.suar.office;
