//! Every door that the pages bring: the table of contents. The routes themselves are made out of it, so that no door is
//! without a row.

use domain::{
    access::{Action, Courses},
    id::CentreId,
};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::{
    SsrMode,
    components::{FlatRoutes, Route, Router},
    path,
};

pub use self::forms::FORMS;

use crate::{
    account::{CodePage, InvitePage, LostPasswordPage, OwnPage, SignInPage, TurnPage},
    activity::ActivityPage,
    centre::{AccessibilityPage, DoorPage, OfflinePage, PrivacyPage, VisitPage},
    course::CoursePage,
    enrolment::{AskedPage, FindSlipPage, SlipPage, TakePlacePage},
    home::HomePage,
    house::{
        BuildingPage, DeskPage, DeskPersonPage, EditPersonPage, ErasePersonPage, ExportPage,
        FacultiesPage, FacultyPage, JoinPage, LeaderSheetPage, LogPage, MovePage, PeoplePage,
        PersonPage, RollPage, RoomPage, RoomsPage, RosterPage, RostersPage, SignatureSheetPage,
        StaffPage, StartPage, TenantPage, YearPage, YearsPage,
        message::{LettersPage, MessagesPage},
    },
    layout::NotFoundPage,
    programme::ProgrammePage,
    today::{DoorNoticesPage, TodayPage},
    week::WeekPage,
    year::{
        CoursesPage, DatesPage, EditCoursePage, NewCoursePage, NoticePage, NoticesPage,
        PublishPage,
        bring::{BroughtPage, CheckPage, ColumnsPage, ImportPage},
    },
};

mod forms;

/// One door: what it is for, and a request that is right for it.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its address, as the router names it.
    pub path: &'static str,
    /// What whoever goes through it does to a house.
    pub action: fn(CentreId) -> Action,
    /// The address of a page, or the fields of a form, with the house's own words in braces: `{centre}`, `{course}`.
    pub sample: &'static str,
}

/// A page for everybody is drawn whole before its first byte leaves, so that its status and its text are right without
/// scripts.
macro_rules! pages {
    ($($path:tt $view:ident $action:expr, $sample:literal;)+) => {
        /// The pages.
        #[component]
        pub fn App() -> impl IntoView {
            provide_meta_context();
            view! {
                <Router>
                    <FlatRoutes fallback=NotFoundPage>
                        $(<Route path=path!($path) view=$view ssr=SsrMode::Async />)+
                    </FlatRoutes>
                </Router>
            }
        }

        /// The rows of the pages.
        pub const PAGES: &[Row] = &[$(Row { path: $path, action: $action, sample: $sample },)+];
    };
}

pages! {
    "/:language" DoorPage Action::ReadProgramme, "/en";
    "/:language/:centre" HomePage Action::ReadProgramme, "/en/{centre}";
    "/:language/:centre/programme" ProgrammePage Action::ReadProgramme, "/en/{centre}/programme?q=a";
    "/:language/:centre/week" WeekPage Action::ReadProgramme, "/en/{centre}/week";
    "/:language/:centre/visit" VisitPage Action::ReadProgramme, "/en/{centre}/visit";
    "/:language/:centre/course/:rest" CoursePage Action::ReadProgramme, "/en/{centre}/course/{course}";
    "/:language/:centre/course/:rest/take-place" TakePlacePage Action::TakePlace, "/en/{centre}/course/{course}/take-place";
    "/:language/:centre/course/:rest/asked" AskedPage Action::TakePlace, "/en/{centre}/course/{course}/asked";
    "/:language/:centre/activity/:rest" ActivityPage Action::ReadProgramme, "/en/{centre}/activity/{activity}";
    "/:language/:centre/slip" FindSlipPage Action::UseSlip, "/en/{centre}/slip";
    "/:language/:centre/slip/:rest" SlipPage Action::UseSlip, "/en/{centre}/slip/{slip}";
    "/:language/:centre/privacy" PrivacyPage Action::ReadProgramme, "/en/{centre}/privacy";
    "/:language/:centre/accessibility" AccessibilityPage Action::ReadProgramme, "/en/{centre}/accessibility";
    "/:language/:centre/offline" OfflinePage Action::ReadProgramme, "/en/{centre}/offline";
    "/:language/:centre/sign-in" SignInPage Action::SignIn, "/en/{centre}/sign-in";
    "/:language/:centre/sign-in/code" CodePage Action::SignIn, "/en/{centre}/sign-in/code";
    "/:language/:centre/lost-password" LostPasswordPage Action::SignIn, "/en/{centre}/lost-password";
    "/:language/:centre/invite/:rest" InvitePage Action::SignIn, "/en/{centre}/invite/{token}";
    "/:language/:centre/house" StartPage Action::ReadHouse, "/en/{centre}/house";
    "/:language/:centre/house/desk" DeskPage Action::EnrolAtDesk, "/en/{centre}/house/desk";
    "/:language/:centre/house/desk/:rest" DeskPersonPage Action::EnrolAtDesk, "/en/{centre}/house/desk/{person}";
    "/:language/:centre/house/desk/:rest/move" MovePage Action::EnrolAtDesk, "/en/{centre}/house/desk/{person}/move?from={course}";
    "/:language/:centre/house/rosters" RostersPage Action::ReadHouse, "/en/{centre}/house/rosters";
    "/:language/:centre/house/course/:rest/roster" RosterPage read_roster, "/en/{centre}/house/course/{course}/roster";
    "/:language/:centre/house/course/:rest/roster/signatures" SignatureSheetPage read_roster, "/en/{centre}/house/course/{course}/roster/signatures";
    "/:language/:centre/house/course/:rest/roster/leader" LeaderSheetPage read_roster, "/en/{centre}/house/course/{course}/roster/leader";
    "/:language/:centre/house/course/:rest/roll" RollPage take_roll, "/en/{centre}/house/course/{course}/roll";
    "/:language/:centre/house/turn" TurnPage |_| Action::KeepOwnAccount, "/en/{centre}/house/turn";
    "/:language/:centre/house/staff" StaffPage Action::InviteStaff, "/en/{centre}/house/staff";
    "/:language/:centre/house/today" TodayPage Action::ReadHouse, "/en/{centre}/house/today";
    "/:language/:centre/house/today/doors" DoorNoticesPage Action::ReadHouse, "/en/{centre}/house/today/doors";
    "/:language/:centre/house/courses" CoursesPage Action::ReadHouse, "/en/{centre}/house/courses?q=a&state=published";
    "/:language/:centre/house/new-course" NewCoursePage Action::BeginCourse, "/en/{centre}/house/new-course";
    "/:language/:centre/house/courses/:rest" EditCoursePage |centre| Action::EditCourses(Courses::none(centre)), "/en/{centre}/house/courses/{course}";
    "/:language/:centre/house/courses/:rest/publish" PublishPage |centre| Action::EditCourses(Courses::none(centre)), "/en/{centre}/house/courses/{course}/publish";
    "/:language/:centre/house/courses/:rest/dates" DatesPage |centre| Action::ChangeSessions(Courses::none(centre)), "/en/{centre}/house/courses/{course}/dates";
    "/:language/:centre/house/notices" NoticesPage Action::TellPeople, "/en/{centre}/house/notices";
    "/:language/:centre/house/notices/:rest" NoticePage |centre| Action::ReadRoster(Courses::none(centre)), "/en/{centre}/house/notices/{notice}";
    "/:language/:centre/house/messages" MessagesPage Action::TellPeople, "/en/{centre}/house/messages";
    "/:language/:centre/house/messages/letters" LettersPage Action::TellPeople, "/en/{centre}/house/messages/letters";
    "/:language/:centre/house/rooms" RoomsPage Action::EditHouse, "/en/{centre}/house/rooms";
    "/:language/:centre/house/rooms/:rest" RoomPage Action::EditHouse, "/en/{centre}/house/rooms/new";
    "/:language/:centre/house/buildings/:rest" BuildingPage Action::EditHouse, "/en/{centre}/house/buildings/new";
    "/:language/:centre/house/tenants/:rest" TenantPage Action::EditHouse, "/en/{centre}/house/tenants/new";
    "/:language/:centre/house/years" YearsPage Action::EditHouse, "/en/{centre}/house/years";
    "/:language/:centre/house/years/:rest" YearPage Action::EditHouse, "/en/{centre}/house/years/new";
    "/:language/:centre/house/faculties" FacultiesPage Action::EditHouse, "/en/{centre}/house/faculties";
    "/:language/:centre/house/faculties/:rest" FacultyPage Action::EditHouse, "/en/{centre}/house/faculties/new";
    "/:language/:centre/house/people" PeoplePage Action::ReadPeople, "/en/{centre}/house/people";
    "/:language/:centre/house/people/:rest" PersonPage Action::ReadPeople, "/en/{centre}/house/people/{person}";
    "/:language/:centre/house/people/:rest/edit" EditPersonPage Action::EditPeople, "/en/{centre}/house/people/{person}/edit";
    "/:language/:centre/house/people/:rest/export" ExportPage Action::ErasePerson, "/en/{centre}/house/people/{person}/export";
    "/:language/:centre/house/people/:rest/erase" ErasePersonPage Action::ErasePerson, "/en/{centre}/house/people/{person}/erase";
    "/:language/:centre/house/people/:rest/join" JoinPage Action::EditPeople, "/en/{centre}/house/people/{person}/join?with={person}";
    "/:language/:centre/house/log" LogPage Action::ReadLog, "/en/{centre}/house/log?day=2026-11-24";
    "/:language/:centre/house/import" ImportPage Action::Import, "/en/{centre}/house/import";
    "/:language/:centre/house/import/:rest" ColumnsPage Action::Import, "/en/{centre}/house/import/{nothing}";
    "/:language/:centre/house/import/:rest/check" CheckPage Action::Import, "/en/{centre}/house/import/{nothing}/check";
    "/:language/:centre/house/import/:rest/brought" BroughtPage Action::Import, "/en/{centre}/house/import/{nothing}/brought";
    "/:language/:centre/house/account" OwnPage |_| Action::KeepOwnAccount, "/en/{centre}/house/account";
}

/// Reading the roster of a course that is no coordinator's who asks; theirs they may read too.
const fn read_roster(centre: CentreId) -> Action {
    Action::ReadRoster(Courses {
        centre,
        faculty: None,
    })
}

/// Taking the roll of a course that is no coordinator's who asks.
const fn take_roll(centre: CentreId) -> Action {
    Action::TakeRoll(Courses::none(centre))
}
