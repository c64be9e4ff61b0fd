package id.suar.violation.register;

import id.suar.violation.course.Course;
import id.suar.violation.record.CaseContent;

/// What the entries of one case amount to: its record and its steps.
record RegisterState(CaseContent content, Course course) {}
