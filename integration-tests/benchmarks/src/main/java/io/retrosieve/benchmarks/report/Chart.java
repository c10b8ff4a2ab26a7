package io.retrosieve.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** A table as horizontal bars, one panel a metric, with a whisker from the least to the greatest. */
final class Chart {
    private static final int WIDTH = 1000;
    private static final int LABELS = 330;
    private static final int NUMBERS = 190;
    private static final int ROW = 26;
    private static final int TITLE = 38;
    private static final Color REFERENCE = new Color(0x1f6f4a);
    private static final Color OTHER = new Color(0x8fa3b3);

    private final String title;
    private final Table table;

    Chart(String title, Table table) {
        this.title = title;
        this.table = table;
    }

    void write(Path png) throws IOException {
        List<Metric> metrics = table.metrics();
        int panel = TITLE + ROW * table.rows().size() + 12;
        BufferedImage image = new BufferedImage(WIDTH, Math.max(1, panel * metrics.size()), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (int i = 0; i < metrics.size(); i++) {
            draw(canvas, metrics.get(i), i * panel);
        }
        canvas.dispose();
        ImageIO.write(image, "png", png.toFile());
    }

    private void draw(Graphics2D canvas, Metric metric, int top) {
        canvas.setColor(Color.BLACK);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
        canvas.drawString(title + ": " + metric.title(), 12, top + 25);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        double most = table.rows().stream()
                .map(row -> table.get(row, metric))
                .filter(series -> !series.isEmpty())
                .mapToDouble(Series::max)
                .max()
                .orElse(1);
        double scale = (WIDTH - LABELS - NUMBERS) / most;
        int y = top + TITLE;
        for (String row : table.rows()) {
            canvas.setColor(Color.BLACK);
            canvas.drawString(row, 12, y + 17);
            Series series = table.get(row, metric);
            if (!series.isEmpty()) {
                drawBar(canvas, series, scale, y, row.equals(table.reference()) ? REFERENCE : OTHER);
            }
            y += ROW;
        }
    }

    private static void drawBar(Graphics2D canvas, Series series, double scale, int y, Color color) {
        int length = (int) Math.round(series.median() * scale);
        canvas.setColor(color);
        canvas.fillRect(LABELS, y + 4, Math.max(1, length), ROW - 9);
        int from = LABELS + (int) Math.round(series.min() * scale);
        int to = LABELS + (int) Math.round(series.max() * scale);
        canvas.setColor(Color.BLACK);
        canvas.setStroke(new BasicStroke(1.5f));
        canvas.drawLine(from, y + ROW / 2, to, y + ROW / 2);
        canvas.drawString(Metric.text(series), Math.max(to, LABELS + length) + 8, y + 17);
    }
}
