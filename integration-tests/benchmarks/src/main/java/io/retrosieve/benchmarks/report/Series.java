package io.retrosieve.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** One number of each round. */
public record Series(List<Double> rounds) {
    public Series {
        rounds = List.copyOf(rounds);
    }

    public static Series of(double... rounds) {
        List<Double> all = new ArrayList<>();
        for (double round : rounds) {
            all.add(round);
        }
        return new Series(all);
    }

    public boolean isEmpty() {
        return rounds.isEmpty();
    }

    public double median() {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double min() {
        return rounds.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }

    public double max() {
        return rounds.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }

    /**
     * Round by round, for what disturbs a round disturbs both. Empty if either is; of different length, the rounds that both
     * have.
     */
    public Series over(Series other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(rounds.size(), other.rounds.size()); i++) {
            ratios.add(rounds.get(i) / other.rounds.get(i));
        }
        return new Series(ratios);
    }
}
