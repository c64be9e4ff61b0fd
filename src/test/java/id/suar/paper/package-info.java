/// Papers and their codes.
package id.suar.paper;
