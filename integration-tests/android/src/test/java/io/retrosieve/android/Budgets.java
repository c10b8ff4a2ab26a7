package io.retrosieve.android;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How large jars and apps may get: {@code name = bytes classes methods} in a file that is committed. */
final class Budgets {
    /** Of the module; a budget that is exceeded for a reason is raised there. */
    static final Path FILE = Path.of("budgets.properties");

    private final Map<String, Size> budgets = new LinkedHashMap<>();

    private Budgets() {}

    static Budgets read() throws IOException {
        Budgets read = new Budgets();
        for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] sides = line.split(" = ");
                String[] numbers = sides[1].trim().split(" +");
                read.budgets.put(
                        sides[0].trim(),
                        new Size(
                                Long.parseLong(numbers[0]),
                                Integer.parseInt(numbers[1]),
                                Integer.parseInt(numbers[2])));
            }
        }
        return read;
    }

    /** What is too large, and what has no budget or is not there any more. */
    List<String> complaints(Map<String, Size> sizes) {
        List<String> complaints = new ArrayList<>();
        sizes.forEach((name, size) -> {
            Size budget = budgets.get(name);
            if (budget == null) {
                complaints.add(name + " has no budget: add \"" + line(name, size) + "\" to " + FILE);
            } else if (exceeds(size, budget)) {
                complaints.add(name + " is " + text(size) + ", but its budget is " + text(budget)
                        + ": make it smaller, or raise the budget in " + FILE.toAbsolutePath() + " and say why");
            }
        });
        budgets.keySet().stream()
                .filter(name -> !sizes.containsKey(name))
                .forEach(name -> complaints.add(name + " has a budget in " + FILE + " and is not measured"));
        return complaints;
    }

    private static boolean exceeds(Size size, Size budget) {
        return size.bytes() > budget.bytes() || size.classes() > budget.classes() || size.methods() > budget.methods();
    }

    private static String line(String name, Size size) {
        return name + " = " + size.bytes() + " " + size.classes() + " " + size.methods();
    }

    private static String text(Size size) {
        return String.format("%,d bytes, %,d classes, %,d methods", size.bytes(), size.classes(), size.methods());
    }
}
