package io.retrosieve.app;

import static io.retrosieve.runtime.Conditions.contains;

import io.retrosieve.app.office.Contact;
import io.retrosieve.app.office.ContactKind;
import io.retrosieve.app.office.ListContactsQuery;
import io.retrosieve.app.office.NewContact;
import io.retrosieve.app.office.OfficeClient;
import io.retrosieve.app.office.Refusal;
import io.retrosieve.runtime.InvalidRequestException;

/** Adds a contact, finds it, and is refused: one service of an API that has two. */
public final class Contacts {
    private Contacts() {}

    public static void main(String[] baseUrl) {
        OfficeClient office = OfficeClient.builder().baseUrl(baseUrl[0]).build();
        Contact added = office.contacts()
                .addContact(NewContact.builder()
                        .name("Ada")
                        .kind(ContactKind.PERSON)
                        .build())
                .execute();
        System.out.println("added " + added.getName());
        for (Contact contact : office.contacts()
                .listAll(ListContactsQuery.all().name(contains("A")).kind(ContactKind.PERSON))) {
            System.out.println("found " + contact.getName() + ", " + contact.getKind());
        }
        try {
            office.contacts().list(ListContactsQuery.all().pageNumber(9)).execute();
        } catch (InvalidRequestException e) {
            Refusal refusal = e.errorAs(Refusal.class);
            System.out.println("refused: " + (refusal == null ? null : refusal.getReason()));
        }
    }
}
