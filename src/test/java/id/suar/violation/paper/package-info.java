/// Tests of papers of cases.
package id.suar.violation.paper;
