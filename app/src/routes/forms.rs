//! The doors that forms go through: every server function there is.

use domain::{
    access::{Action, Courses},
    id::CentreId,
};
use leptos::server_fn::ServerFn;

use super::{Row, take_roll};
use crate::{
    account::{
        AskNewPassword, BeginSecondStep, ChangePassword, ConfirmMailbox, ConfirmSecondStep,
        EndSecondStep, EndSignIn, GiveCode, JoinHouse, KeepEmail, KeepPin, OpenAccount,
        RenewPassword, SignIn, SignOut, TakeTurn,
    },
    enrolment::{AcceptOffer, FindSlip, GiveBack, TakePlace},
    house::{
        AcceptForSomebody, EndFaculty, EndHold, EndPost, EnrolKnown, EnrolNewcomer, ErasePerson,
        FindPeople, GiveBackForSomebody, InviteStaff, JoinPeople, KeepPerson, LookUpPeople,
        MarkDeceased, MoveFaculty, MovePerson, NewLink, SetSeats, TakeRoll, TakeRoomOut, WalkIn,
        WithdrawInvite, WriteBuilding, WriteFaculty, WriteHold, WriteRoom, WriteYear,
        message::{MessageTold, NobodyAnswered, SendAgain},
    },
    look::ChooseLook,
    year::{
        ChangeSessions, CopyCourse, CopyIntoYear, LookAtCourse, MarkTold, ShowCourse, WriteCourse,
        bring::{ForgetSheet, MatchColumns, MendSheet, TakeInSheet},
    },
};

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
    form::<ConfirmMailbox>(Action::SignIn, "language=en&centre={centre}&token={token}"),
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
    form::<KeepPin>(
        |_| Action::KeepOwnAccount,
        "language=en&centre={centre}&pin=12&knows_pin=none",
    ),
    form::<TakeTurn>(
        |_| Action::KeepOwnAccount,
        "language=en&centre={centre}&helper={nothing}&pin=4071",
    ),
    form::<MovePerson>(
        Action::EnrolAtDesk,
        "language=en&centre={centre}&person={person}&from={course}&course=nowhere&reason=Level",
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
    form::<LookAtCourse>(
        |centre| Action::EditCourses(Courses::none(centre)),
        "language=en&centre={centre}&id={nothing}&rhythm=weekly&day1=yes&start=10:00",
    ),
    form::<ShowCourse>(
        |centre| Action::Publish(Courses::none(centre)),
        "language=en&centre={centre}&course={course_id}&state=published",
    ),
    form::<CopyCourse>(
        |centre| Action::EditCourses(Courses::none(centre)),
        "language=en&centre={centre}&course={course_id}&copy={nothing}&as_group=true",
    ),
    form::<CopyIntoYear>(
        |centre| Action::EditCourses(Courses::none(centre)),
        "language=en&centre={centre}&course={course_id}&copy={course_id}&year={nothing}",
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
