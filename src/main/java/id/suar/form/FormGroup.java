package id.suar.form;

import id.suar.election.Names;

/// Fields that are asked several times: activity 1, 2, …; each reported party.
///
/// @param required when there must be at least one item
/// @param most     the most items
public record FormGroup(String key, Names name, AnswerCondition required, AnswerCondition applies, int most) {}
