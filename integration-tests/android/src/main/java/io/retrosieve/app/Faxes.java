package io.retrosieve.app;

import io.retrosieve.app.office.Fax;
import io.retrosieve.app.office.FaxContent;
import io.retrosieve.app.office.FaxQuality;
import io.retrosieve.app.office.FaxText;
import io.retrosieve.app.office.NewFax;
import io.retrosieve.app.office.OfficeClient;
import java.util.Collections;

/** Sends a fax: the other service. */
public final class Faxes {
    private Faxes() {}

    public static void main(String[] baseUrl) {
        OfficeClient office = OfficeClient.builder().baseUrl(baseUrl[0]).build();
        FaxContent page = FaxContent.of(FaxText.builder().text("Hello").build());
        Fax fax = office.faxes()
                .sendFax(NewFax.builder()
                        .to("+12025550142")
                        .quality(FaxQuality.SUPERFINE)
                        .pages(Collections.singletonList(page))
                        .build())
                .execute();
        System.out.println("sent " + fax.getId());
    }
}
