//! Who is signed in: read once for each request, before any page is asked.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use app::{caller::Arrived, error::AppError};
use axum::{
    extract::{ConnectInfo, Request, State},
    http::{HeaderValue, header::SET_COOKIE},
    middleware::Next,
    response::{IntoResponse, Response},
};
use store::{Presence, SignIns};
use tower_sessions::{Session, SessionManagerLayer, cookie::SameSite};

use super::limit::behind_proxy;
use crate::router::House;

/// The layer that reads and writes the cookie: a random token, for the server alone to read, gone when the browser closes.
/// Over https its name binds it to this very host.
#[must_use]
pub fn layer(house: &House) -> SessionManagerLayer<SignIns> {
    let secure = house.site.address.starts_with("https:");
    let name = if secure {
        "__Host-signed-in"
    } else {
        "signed-in"
    };
    let clock = house.site.clock.clone();
    // Sign-ins are counted in instants; the civil half of the moment is for the audit's order only.
    let sign_ins = house.site.store.sign_ins(move || clock.now("UTC"));
    SessionManagerLayer::new(sign_ins)
        .with_name(name)
        .with_secure(secure)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
}

/// Reads who is signed in and hands it on. To stand inside [`layer`].
pub async fn read(State(house): State<House>, mut request: Request, next: Next) -> Response {
    let Some(session) = request.extensions().get::<Session>().cloned() else {
        return AppError::fault("reading a sign-in", &"no layer")
            .status()
            .into_response();
    };
    let presence = Presence::new(session);
    let present = match presence.read().await {
        Ok(present) => present,
        Err(cause) => {
            return AppError::fault("reading a sign-in", &cause)
                .status()
                .into_response();
        }
    };
    let address = address(&house, &request);
    request.extensions_mut().insert(Arrived {
        presence,
        present,
        address,
    });
    next.run(request).await
}

/// A browser heeds no word about a cookie of such a name unless it is `Secure`, that it is gone not excepted; the layer
/// says so only where it sets one. To stand outside [`layer`].
pub async fn secure_removal(mut response: Response) -> Response {
    let headers = response.headers_mut();
    let cookies: Vec<_> = headers.get_all(SET_COOKIE).iter().cloned().collect();
    headers.remove(SET_COOKIE);
    for cookie in cookies {
        let secured = cookie
            .to_str()
            .ok()
            .filter(|text| text.starts_with("__Host-") && !text.contains("; Secure"));
        let secured =
            secured.and_then(|text| HeaderValue::from_str(&format!("{text}; Secure")).ok());
        headers.append(SET_COOKIE, secured.unwrap_or(cookie));
    }
    response
}

/// The address that counts; an unknown one is shared by all who have none.
fn address(house: &House, request: &Request) -> IpAddr {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| {
        behind_proxy(info.0.ip(), house.trusted_proxy, request.headers())
    })
}
