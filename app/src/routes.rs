//! Every page and its address: the table of contents.

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::{
    SsrMode,
    components::{FlatRoutes, Route, Router},
    path,
};

use crate::{
    activity::ActivityPage,
    centre::{AccessibilityPage, DoorPage, OfflinePage, PrivacyPage, VisitPage},
    course::CoursePage,
    enrolment::{AskedPage, FindSlipPage, SlipPage, TakePlacePage},
    home::HomePage,
    layout::NotFoundPage,
    programme::ProgrammePage,
    week::WeekPage,
};

/// The pages. Each is drawn whole before its first byte leaves, so that its status and its text are right without scripts.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <FlatRoutes fallback=NotFoundPage>
                <Route path=path!("/:language") view=DoorPage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre") view=HomePage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre/programme") view=ProgrammePage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre/week") view=WeekPage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre/visit") view=VisitPage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre/course/:rest") view=CoursePage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre/course/:rest/take-place") view=TakePlacePage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre/course/:rest/asked") view=AskedPage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre/activity/:rest") view=ActivityPage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre/slip") view=FindSlipPage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre/slip/:rest") view=SlipPage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre/privacy") view=PrivacyPage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre/accessibility") view=AccessibilityPage ssr=SsrMode::Async />
                <Route path=path!("/:language/:centre/offline") view=OfflinePage ssr=SsrMode::Async />
            </FlatRoutes>
        </Router>
    }
}
