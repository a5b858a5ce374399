//! Every door that the pages bring: the table of contents. The routes themselves are made out of it, so that no door is
//! without a row.

use domain::{
    access::{Action, Courses},
    id::CentreId,
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_meta::provide_meta_context;
use leptos_router::{
    SsrMode,
    components::{FlatRoutes, Route, Router},
    path,
};

use crate::{
    account::{
        AskNewPassword, BeginSecondStep, ChangePassword, CodePage, ConfirmSecondStep,
        EndSecondStep, EndSignIn, GiveCode, InvitePage, JoinHouse, KeepEmail, LostPasswordPage,
        OpenAccount, OwnPage, RenewPassword, SignIn, SignInPage, SignOut,
    },
    activity::ActivityPage,
    centre::{AccessibilityPage, DoorPage, OfflinePage, PrivacyPage, VisitPage},
    course::CoursePage,
    enrolment::{
        AcceptOffer, AskedPage, FindSlip, FindSlipPage, GiveBack, SlipPage, TakePlace,
        TakePlacePage,
    },
    home::HomePage,
    house::{
        AcceptForSomebody, BuildingPage, DeskPage, DeskPersonPage, EditPersonPage, EndFaculty,
        EndHold, EndPost, EnrolKnown, EnrolNewcomer, ErasePerson, ErasePersonPage, ExportPage,
        FacultiesPage, FacultyPage, FindPeople, GiveBackForSomebody, InviteStaff, JoinPage,
        JoinPeople, KeepPerson, LeaderSheetPage, LogPage, LookUpPeople, MarkDeceased, MoveFaculty,
        NewLink, PeoplePage, PersonPage, RollPage, RoomPage, RoomsPage, RosterPage, RostersPage,
        SetSeats, SignatureSheetPage, StaffPage, StartPage, TakeRoll, TakeRoomOut, TenantPage,
        WalkIn, WithdrawInvite, WriteBuilding, WriteFaculty, WriteHold, WriteRoom, WriteYear,
        YearPage, YearsPage,
        message::{LettersPage, MessageTold, MessagesPage, NobodyAnswered, SendAgain},
    },
    layout::NotFoundPage,
    look::ChooseLook,
    programme::ProgrammePage,
    today::{DoorNoticesPage, TodayPage},
    week::WeekPage,
    year::{
        ChangeSessions, CopyCourse, CoursesPage, DatesPage, EditCoursePage, MarkTold,
        NewCoursePage, NoticePage, NoticesPage, PublishPage, ShowCourse, WriteCourse,
        bring::{
            BroughtPage, CheckPage, ColumnsPage, ForgetSheet, ImportPage, MatchColumns, MendSheet,
            TakeInSheet,
        },
    },
};

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
    "/:language/:centre/house/rosters" RostersPage Action::ReadHouse, "/en/{centre}/house/rosters";
    "/:language/:centre/house/course/:rest/roster" RosterPage read_roster, "/en/{centre}/house/course/{course}/roster";
    "/:language/:centre/house/course/:rest/roster/signatures" SignatureSheetPage read_roster, "/en/{centre}/house/course/{course}/roster/signatures";
    "/:language/:centre/house/course/:rest/roster/leader" LeaderSheetPage read_roster, "/en/{centre}/house/course/{course}/roster/leader";
    "/:language/:centre/house/course/:rest/roll" RollPage take_roll, "/en/{centre}/house/course/{course}/roll";
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

/// Changing a course that is no coordinator's who asks.
const fn edit_course(centre: CentreId) -> Action {
    Action::EditCourses(Courses {
        centre,
        faculty: None,
    })
}

/// The row of a server function.
const fn form<F: ServerFn>(action: fn(CentreId) -> Action, sample: &'static str) -> Row {
    Row {
        path: F::PATH,
        action,
        sample,
    }
}

/// The rows of the forms: every server function there is.
pub const FORMS: &[Row] = &[
    form::<ChooseLook>(|_| Action::ChooseLook, "theme=dark&text=large"),
    form::<TakePlace>(
        Action::TakePlace,
        "key={key}&language=en&centre={centre}&course={course}&name=Anna+Berga&phone=20000001",
    ),
    form::<FindSlip>(Action::UseSlip, "language=en&centre={centre}&code={slip}"),
    form::<GiveBack>(
        Action::UseSlip,
        "key={key}&language=en&centre={centre}&code={slip}",
    ),
    form::<AcceptOffer>(
        Action::UseSlip,
        "key={key}&language=en&centre={centre}&code={slip}",
    ),
    form::<SignIn>(
        Action::SignIn,
        "language=en&centre={centre}&name=nobody&password=none&then=",
    ),
    form::<AskNewPassword>(Action::SignIn, "language=en&centre={centre}&name=nobody"),
    form::<OpenAccount>(
        Action::SignIn,
        "language=en&centre={centre}&token={token}&name=Anna&sign_in_name=anna&password=short&again=short",
    ),
    form::<RenewPassword>(
        Action::SignIn,
        "language=en&centre={centre}&token={token}&password=short&again=short",
    ),
    form::<JoinHouse>(
        |_| Action::KeepOwnAccount,
        "language=en&centre={centre}&token=none",
    ),
    form::<EndSignIn>(
        |_| Action::KeepOwnAccount,
        "language=en&centre={centre}&sign_in={nothing}",
    ),
    form::<ChangePassword>(
        |_| Action::KeepOwnAccount,
        "language=en&centre={centre}&old=none&password=short&again=short",
    ),
    form::<GiveCode>(
        Action::SignIn,
        "language=en&centre={centre}&code=000000&then=",
    ),
    form::<BeginSecondStep>(|_| Action::KeepOwnAccount, "language=en&centre={centre}"),
    form::<ConfirmSecondStep>(
        |_| Action::KeepOwnAccount,
        "language=en&centre={centre}&code=000000",
    ),
    form::<EndSecondStep>(
        |_| Action::KeepOwnAccount,
        "language=en&centre={centre}&knows=none",
    ),
    form::<KeepEmail>(
        |_| Action::KeepOwnAccount,
        "language=en&centre={centre}&email=anna%40example.org&own=none",
    ),
    form::<FindPeople>(Action::ReadPeople, "language=en&centre={centre}&who=berga"),
    form::<EnrolNewcomer>(
        Action::EnrolAtDesk,
        "key={key}&language=en&centre={centre}&name=Anna+Berga&phone=20000002&course={course}&channel=desk",
    ),
    form::<EnrolKnown>(
        Action::EnrolAtDesk,
        "key={key}&language=en&centre={centre}&person={person}&course={course}&channel=phone",
    ),
    form::<GiveBackForSomebody>(
        Action::EnrolAtDesk,
        "key={key}&language=en&centre={centre}&code={slip}&then=person",
    ),
    form::<AcceptForSomebody>(
        Action::EnrolAtDesk,
        "key={key}&language=en&centre={centre}&code={slip}&then=roster",
    ),
    form::<SetSeats>(
        edit_course,
        "language=en&centre={centre}&course={course}&seats=30&reason=chairs+from+the+hall",
    ),
    form::<TakeRoll>(
        take_roll,
        "language=en&centre={centre}&course={course}&at={held}&unnamed=2",
    ),
    form::<WalkIn>(
        Action::EnrolAtDesk,
        "language=en&centre={centre}&course={course}&at={held}&key={key}&guest=Anna+Berga&new=yes",
    ),
    form::<InviteStaff>(
        Action::InviteStaff,
        "language=en&centre={centre}&colleague=Anna+Berga&role=desk",
    ),
    form::<NewLink>(
        Action::InviteStaff,
        "language=en&centre={centre}&account={nothing}",
    ),
    form::<WithdrawInvite>(
        Action::InviteStaff,
        "language=en&centre={centre}&invite={nothing}",
    ),
    form::<EndPost>(
        Action::InviteStaff,
        "language=en&centre={centre}&account={nothing}&role=desk",
    ),
    form::<WriteCourse>(
        |centre| Action::EditCourses(Courses::none(centre)),
        "language=en&centre={centre}&then=preview&id={nothing}&title_en=Tai+Chi",
    ),
    form::<ShowCourse>(
        |centre| Action::Publish(Courses::none(centre)),
        "language=en&centre={centre}&course={course_id}&state=published",
    ),
    form::<CopyCourse>(
        |centre| Action::EditCourses(Courses::none(centre)),
        "language=en&centre={centre}&course={course_id}&copy={nothing}&as_group=true",
    ),
    form::<ChangeSessions>(
        |centre| Action::ChangeSessions(Courses::none(centre)),
        "language=en&centre={centre}&course={course_id}&what=cancel&reason=Ice&first=2026-12-01T09:00:00",
    ),
    form::<MarkTold>(
        Action::TellPeople,
        "language=en&centre={centre}&notice={nothing}&person={nothing}&outcome=reached",
    ),
    form::<SendAgain>(
        Action::TellPeople,
        "language=en&centre={centre}&messages={nothing}",
    ),
    form::<MessageTold>(
        Action::TellPeople,
        "language=en&centre={centre}&messages={nothing}",
    ),
    form::<NobodyAnswered>(
        Action::TellPeople,
        "language=en&centre={centre}&message={nothing}",
    ),
    form::<WriteRoom>(
        Action::EditHouse,
        "language=en&centre={centre}&id={nothing}&name=Hall",
    ),
    form::<WriteBuilding>(
        Action::EditHouse,
        "language=en&centre={centre}&id={nothing}&title_en=House&address=Street+1",
    ),
    form::<WriteHold>(
        Action::EditHouse,
        "language=en&centre={centre}&id={nothing}&tenant=School&rooms[0]={nothing}&start=8&end=15",
    ),
    form::<TakeRoomOut>(
        Action::EditHouse,
        "language=en&centre={centre}&room={nothing}",
    ),
    form::<EndHold>(
        Action::EditHouse,
        "language=en&centre={centre}&hold={nothing}",
    ),
    form::<WriteYear>(
        Action::EditHouse,
        "language=en&centre={centre}&id={nothing}&name=2030&from=2030-01-01&until=2030-12-31",
    ),
    form::<WriteFaculty>(
        Action::EditHouse,
        "language=en&centre={centre}&id={nothing}&title_en=Chess&sign=moon",
    ),
    form::<MoveFaculty>(
        Action::EditHouse,
        "language=en&centre={centre}&faculty={nothing}",
    ),
    form::<EndFaculty>(
        Action::EditHouse,
        "language=en&centre={centre}&faculty={nothing}",
    ),
    form::<LookUpPeople>(Action::ReadPeople, "language=en&centre={centre}&who=berga"),
    form::<KeepPerson>(
        Action::EditPeople,
        "language=en&centre={centre}&person={person}&name=Anna+Berga&wants=desk",
    ),
    form::<MarkDeceased>(
        Action::EditPeople,
        "language=en&centre={centre}&person={person}&alive=yes",
    ),
    form::<ErasePerson>(
        Action::ErasePerson,
        "language=en&centre={centre}&person={person}",
    ),
    form::<JoinPeople>(
        Action::EditPeople,
        "language=en&centre={centre}&person={person}&other={person}&name=this",
    ),
    form::<MatchColumns>(
        Action::Import,
        "language=en&centre={centre}&sheet={nothing}&source=plan&columns[0][page]=Plan&columns[0][place]=0&columns[0][meaning]=title&every_row[0][field]=frequency&every_row[0][value]=weekly",
    ),
    form::<MendSheet>(
        Action::Import,
        "language=en&centre={centre}&sheet={nothing}&page=1&cells[0][page]=Plan&cells[0][line]=5&cells[0][field]=start&cells[0][was]=x&cells[0][value]=10:00",
    ),
    form::<TakeInSheet>(
        Action::Import,
        "language=en&centre={centre}&sheet={nothing}&show=yes",
    ),
    form::<ForgetSheet>(
        Action::Import,
        "language=en&centre={centre}&sheet={nothing}",
    ),
    // The last one, so that whoever tries every row in order is signed in until here.
    form::<SignOut>(Action::SignIn, "language=en&centre={centre}"),
];
