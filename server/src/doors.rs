//! Every door of the house, and the front door. [`crate::router`] makes its routes out of this table, and a test walks
//! through all of it, as everybody.

mod export;

use app::{
    routes::{FORMS, PAGES, Row},
    visit::language_of,
};
use axum::{
    http::HeaderMap,
    response::{IntoResponse, Redirect},
    routing::{MethodRouter, get, post},
};
use domain::{access::Action, id::CentreId};

use crate::{
    bringing::{hand_out, upload},
    calendar, live,
    router::House,
    square, watching,
};

/// One door.
pub struct Door {
    /// Its address, what it is for, and a request that is right for it.
    pub row: Row,
    /// What is behind it.
    pub behind: Behind,
}

/// What is behind a door.
pub enum Behind {
    /// A page, which Leptos draws.
    Page,
    /// A form, which a server function answers.
    Form,
    /// A form that brings a file.
    Upload(Box<MethodRouter<House>>),
    /// Something else.
    Own(Box<MethodRouter<House>>),
}

/// Every door. Only files that are the same for everybody have none: scripts, styles, fonts, the icon.
#[must_use]
pub fn doors() -> Vec<Door> {
    let pages = PAGES.iter().map(|row| Door {
        row: *row,
        behind: Behind::Page,
    });
    let forms = FORMS.iter().map(|row| Door {
        row: *row,
        behind: Behind::Form,
    });
    let uploads = Door {
        row: Row {
            path: "/{language}/{centre}/house/import",
            action: Action::Import,
            sample: "/en/{centre}/house/import",
        },
        behind: Behind::Upload(Box::new(post(upload::sheet))),
    };
    let own = own().into_iter().chain([uploads]);
    own.chain(pages).chain(forms).collect()
}

/// The doors that are neither pages nor forms.
fn own() -> [Door; 9] {
    let door = |path, action: fn(CentreId) -> Action, sample, behind| Door {
        row: Row {
            path,
            action,
            sample,
        },
        behind: Behind::Own(Box::new(behind)),
    };
    [
        door("/", Action::ReadProgramme, "/", get(front)),
        door(
            "/healthz",
            |_| Action::Watch,
            "/healthz",
            get(watching::alive),
        ),
        door(
            "/readyz",
            |_| Action::Watch,
            "/readyz",
            get(watching::ready),
        ),
        door(
            "/{language}/{centre}/course/{slug}/calendar.ics",
            Action::ReadProgramme,
            "/en/{centre}/course/{course}/calendar.ics",
            get(calendar::course),
        ),
        door(
            "/{language}/{centre}/course/{slug}/qr.svg",
            Action::ReadProgramme,
            "/en/{centre}/course/{course}/qr.svg",
            get(square::course),
        ),
        door(
            "/{language}/{centre}/slip/{code}/qr.svg",
            Action::UseSlip,
            "/en/{centre}/slip/{slip}/qr.svg",
            get(square::slip),
        ),
        door(
            "/{language}/{centre}/house/people/{person}/export.json",
            Action::ErasePerson,
            "/en/{centre}/house/people/{person}/export.json",
            get(export::person),
        ),
        door(
            "/{language}/{centre}/house/import/{sheet}/back",
            Action::Import,
            "/en/{centre}/house/import/{nothing}/back",
            get(hand_out::sheet),
        ),
        door(
            "/live/{set}/{course}",
            Action::ReadProgramme,
            "/live/{set}/{course_id}",
            get(live::seats),
        ),
    ]
}

/// Leads to the house in the language that the browser asks for.
pub async fn front(headers: HeaderMap) -> impl IntoResponse {
    let language = language_of("/", &headers);
    (
        [("vary", "accept-language")],
        Redirect::to(&format!("/{language}")),
    )
}
