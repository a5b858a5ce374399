//! A browser without scripts: it keeps cookies, says where it comes from, and fills forms.

use std::{cell::RefCell, collections::BTreeMap};

use axum::{
    body::Body,
    http::{HeaderValue, Method, Request, header, request::Builder},
};
use domain::course::Course;

use crate::{
    answer::Answer,
    test_house::{ADDRESS, TestHouse},
};

/// Whatever a browser can ask.
pub trait Answers {
    /// Answers a request to its end.
    fn answer(&self, request: Request<Body>) -> impl Future<Output = Answer> + Send;
}

/// One browser.
pub struct Browser<'a, H = TestHouse> {
    house: &'a H,
    cookies: RefCell<BTreeMap<String, String>>,
    /// What it says in `Accept-Language`.
    pub speaks: &'static str,
}

impl<'a, H: Answers> Browser<'a, H> {
    pub fn new(house: &'a H) -> Self {
        Self {
            house,
            cookies: RefCell::default(),
            speaks: "en",
        }
    }

    /// The same person with the same cookies, who is led to another house.
    pub fn at<'b, O: Answers>(&self, house: &'b O) -> Browser<'b, O> {
        Browser {
            house,
            cookies: self.cookies.clone(),
            speaks: self.speaks,
        }
    }

    /// The value of a cookie that it keeps.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    /// Keeps a cookie, as an earlier visit would have.
    pub fn keep(&self, name: &str, value: &str) {
        self.cookies
            .borrow_mut()
            .insert(name.to_owned(), value.to_owned());
    }

    /// Asks for an address and follows no redirect.
    pub async fn get(&self, path: &str) -> Answer {
        let request = self.request(Method::GET, path);
        self.send(request.body(Body::empty()).expect("a request"))
            .await
    }

    /// Asks for an address and goes where it leads.
    pub async fn go(&self, path: &str) -> Answer {
        let mut answer = self.get(path).await;
        for _ in 0..5 {
            if !answer.status.is_redirection() {
                return answer;
            }
            answer = self.get(&own_path(answer.location())).await;
        }
        panic!("{path} leads in a circle");
    }

    /// Sends a form as a page at `from` would, and follows no redirect.
    pub async fn post(&self, door: &str, from: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(self.posting(door, from, fields)).await
    }

    /// Asks a door what it makes of a form, as the page at `from` does while the form is being filled.
    pub async fn ask(&self, door: &str, from: &str, fields: &[(&str, &str)]) -> Answer {
        let mut request = self.posting(door, from, fields);
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert(header::ACCEPT, json);
        self.send(request).await
    }

    fn posting(&self, door: &str, from: &str, fields: &[(&str, &str)]) -> Request<Body> {
        let request = self
            .request(Method::POST, door)
            .header(header::REFERER, format!("{ADDRESS}{from}"))
            .header(header::ORIGIN, ADDRESS)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let body = encoded(fields);
        let request = request.header(header::CONTENT_LENGTH, body.len());
        request.body(Body::from(body)).expect("a request")
    }

    /// Opens the page at `path`, fills its form that sends to `door`, sends it and goes where it leads.
    pub async fn fill(&self, path: &str, door: &str, filled: &[(&str, &str)]) -> Answer {
        let answer = self.send_form(path, door, filled).await;
        self.go(&own_path(answer.location())).await
    }

    /// As [`Self::fill`], but stays at the answer to the form.
    pub async fn send_form(&self, path: &str, door: &str, filled: &[(&str, &str)]) -> Answer {
        let fields = {
            let page = self.get(path).await.page();
            let form = format!("form[action='{door}']");
            assert!(!page.all(&form).is_empty(), "{path} has no form for {door}");
            page.fields(&form)
        };
        let kept = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| !filled.iter().any(|(filled, _)| filled == name));
        let all: Vec<_> = kept.chain(filled.iter().copied()).collect();
        self.post(door, path, &all).await
    }

    /// A request that sends a file as the form on the page at the same address would.
    pub fn uploading(
        &self,
        path: &str,
        file: &str,
        bytes: &[u8],
    ) -> axum::http::Result<Request<Body>> {
        let boundary = "between-the-parts";
        let head = format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"sheet\"; filename=\"{file}\"\r\ncontent-type: application/octet-stream\r\n\r\n"
        );
        let body = [
            head.as_bytes(),
            bytes,
            format!("\r\n--{boundary}--\r\n").as_bytes(),
        ]
        .concat();
        self.request(Method::POST, path)
            .header(header::REFERER, format!("{ADDRESS}{path}"))
            .header(header::ORIGIN, ADDRESS)
            .header("sec-fetch-site", "same-origin")
            .header(
                header::CONTENT_TYPE,
                format!("multipart/form-data; boundary={boundary}"),
            )
            .header(header::CONTENT_LENGTH, body.len())
            .body(Body::from(body))
    }

    /// Sends a file and follows no redirect.
    pub async fn upload(&self, path: &str, file: &str, bytes: &[u8]) -> Answer {
        let request = self.uploading(path, file, bytes);
        self.send(request.expect("a request")).await
    }

    /// Sends a file and goes where it leads.
    pub async fn bring(&self, path: &str, file: &str, bytes: &[u8]) -> Answer {
        let answer = self.upload(path, file, bytes).await;
        self.go(&own_path(answer.location())).await
    }

    /// Asks for a place by the form and goes where it leads.
    pub async fn take_place(&self, course: &Course, filled: &[(&str, &str)]) -> Answer {
        self.fill(&form_of("en", course), "/api/take-place", filled)
            .await
    }

    /// Sends a request with its cookies and keeps those of the answer.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let answer = self.house.answer(request).await;
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("a cookie");
            let (name, value) = cookie
                .split(';')
                .next()
                .and_then(|pair| pair.split_once('='))
                .expect("a cookie");
            if cookie.contains("Max-Age=0") {
                self.cookies.borrow_mut().remove(name);
            } else {
                self.keep(name, value);
            }
        }
        answer
    }

    /// A request as this browser begins it.
    pub fn request(&self, method: Method, path: &str) -> Builder {
        let cookies = self.cookies.borrow();
        let cookies: Vec<_> = cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "saieta-nams.example")
            .header(header::ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8")
            .header(header::ACCEPT_LANGUAGE, self.speaks);
        if cookies.is_empty() {
            request
        } else {
            request.header(header::COOKIE, cookies.join("; "))
        }
    }
}

/// The address of the form for a place.
pub fn form_of(language: &str, course: &Course) -> String {
    format!(
        "/{language}/saieta-nams/course/{}/take-place",
        course.offer.slug
    )
}

/// The path of an address that must be of this house.
pub fn own_path(address: &str) -> String {
    let path = address.strip_prefix(ADDRESS).unwrap_or(address);
    assert!(
        path.starts_with('/') && !path.starts_with("//"),
        "{address} leads out of the house"
    );
    path.split('#').next().unwrap_or_default().to_owned()
}

/// Fields as a form sends them.
pub fn encoded(fields: &[(&str, &str)]) -> String {
    let pairs = fields
        .iter()
        .map(|(name, value)| format!("{}={}", percent(name), percent(value)));
    pairs.collect::<Vec<_>>().join("&")
}

/// Text as it stands in the question part of an address.
pub fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
