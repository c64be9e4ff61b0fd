package id.suar.demo;

import id.suar.count.Figures;
import id.suar.election.FormLayout;
import java.util.List;
import java.util.random.RandomGenerator;

/// Ways in which real forms break their own rules, or leave them without an answer.
public enum SampleSlip {
    /// The valid votes were added up wrongly.
    WRONG_SUM {
        @Override
        Figures on(Figures right, RandomGenerator random) {
            int off = random.nextInt(1, 10) * (random.nextBoolean() ? 1 : -1);
            return right.with("va", within(right.value("va") + off));
        }
    },
    /// One ballot more was counted than voters came.
    BALLOT_TOO_MANY {
        @Override
        Figures on(Figures right, RandomGenerator random) {
            return right.with("vb", within(right.value("vb") + 1)).with("vc", within(right.value("vc") + 1));
        }
    },
    /// Men and women were added up wrongly.
    WRONG_VOTERS {
        @Override
        Figures on(Figures right, RandomGenerator random) {
            return right.with("b1_j", within(right.value("b1_j") + (random.nextBoolean() ? 10 : 1)));
        }
    },
    /// Two digits of a pair's votes were read in the wrong order: 127 became 172.
    SWAPPED_DIGITS {
        @Override
        Figures on(Figures right, RandomGenerator random) {
            for (int number = right.layout().numbers(); number > 0; number--) {
                String votes = FormLayout.votes(number);
                int swapped = swapped(right.value(votes));
                if (swapped != right.value(votes)) {
                    return right.with(votes, swapped);
                }
            }
            return WRONG_SUM.on(right, random);
        }
    },
    /// Fields were passed over.
    LEFT_BLANK {
        @Override
        Figures on(Figures right, RandomGenerator random) {
            Figures changed = right;
            for (String figure : random.nextBoolean() ? VOTERS : BALLOTS) {
                changed = changed.with(figure, Figures.BLANK);
            }
            return changed;
        }
    };

    private static final List<String> VOTERS = List.of("dpt_l", "dpt_p", "b1_l", "b1_p");
    private static final List<String> BALLOTS = List.of("s1", "s3", "s4");

    /// @param right a form that keeps its rules
    abstract Figures on(Figures right, RandomGenerator random);

    /// It was the reader's, not the form's: who looks again reads what is written.
    boolean seenLater() {
        return this == SWAPPED_DIGITS || this == LEFT_BLANK;
    }

    /// The last two digits, exchanged.
    private static int swapped(int figure) {
        return figure < 10 ? figure : figure / 100 * 100 + figure % 10 * 10 + figure / 10 % 10;
    }

    private static int within(int figure) {
        return Math.clamp(figure, 0, Figures.MAX);
    }
}
