internal import AgencyStore
internal import PostgreSQL
internal import Records

/// Why something cannot be done with the agency's store, and what helps, as sentences.
///
/// What the server said follows in brackets; it is cleaned, and in the server's language.
enum AgencyStoreProse {
  static func english(_ error: AgencyStoreError) -> String {
    switch error {
    case .server(let error): english(error.reason) + said(error)
    case .serverTooOld(let version):
      "The server is PostgreSQL \(version / 10_000). The agency's store needs 15 or later."
    case .passwordUsed:
      "A password is set for the store: in its address, in PGPASSWORD or in a file. Signpost uses "
        + "none; the server knows you by your account or by a certificate."
    case .notEncrypted: "The connection is not encrypted, so nothing was sent over it."
    case .notSetUp: "There is no store in this database. 'signpost store init' sets it up."
    case .alreadySetUp: "There is a store in this database already. Nothing was changed."
    case .newer(let found, let known):
      "A newer version of Signpost has set the store up (form \(found); this one knows \(known)). Use "
        + "the newer program."
    case .older(let found, let known):
      "The store has an older form (\(found); now \(known)). The administrator brings it up with "
        + "'signpost store migrate'."
    case .notAMember(.attempt):
      "Your role may not send attempts. The administrator grants it signpost_trainee."
    case .notAMember(.classReport):
      "Your role may not send reports of classes. The administrator grants it signpost_facilitator."
    }
  }

  private static func english(_ reason: ServerError.Reason) -> String {
    switch reason {
    case .clientMissing:
      "The client of PostgreSQL is not installed here. On Debian: apt-get install libpq5. "
        + "Everything else of Signpost works without it."
    case .clientTooOld:
      "The client of PostgreSQL that is installed here (libpq) is too old, or is not one."
    case .badAddress:
      "This is no address of a store. It looks like postgresql://HOST/DATABASE, or on this host "
        + "postgresql:///DATABASE?host=FOLDER"
    case .unreachable: "The store cannot be reached now"
    case .notProven:
      "The server does not prove that it is the one you named, so nothing was sent to it. The "
        + "administrator puts the authority's certificate into ~/.postgresql/root.crt"
    case .notAdmitted:
      "The server answers, but does not let you in. The administrator makes a role for your account "
        + "and, over a network, a certificate for it"
    case .interrupted: "The connection to the store broke off"
    case .notPermitted: "The store does not let your role do this"
    case .ruleBroken: "A rule of the store forbids it"
    case .missing: "Something is missing in the store"
    case .unexpected: "The store refused it"
    }
  }

  static func danish(_ error: AgencyStoreError) -> String {
    switch error {
    case .server(let error): danish(error.reason) + said(error)
    case .serverTooOld(let version):
      "Serveren er PostgreSQL \(version / 10_000). Myndighedens lager kræver 15 eller nyere."
    case .passwordUsed:
      "Der er sat en adgangskode til lageret: i adressen, i PGPASSWORD eller i en fil. Signpost "
        + "bruger ingen; serveren kender dig på din konto eller et certifikat."
    case .notEncrypted: "Forbindelsen er ikke krypteret, så intet er sendt over den."
    case .notSetUp: "Der er intet lager i denne database. 'signpost store init' opretter det."
    case .alreadySetUp: "Der er allerede et lager i denne database. Intet er ændret."
    case .newer(let found, let known):
      "En nyere version af Signpost har oprettet lageret (format \(found); denne kender \(known)). Brug "
        + "det nyere program."
    case .older(let found, let known):
      "Lageret har et ældre format (\(found); nu \(known)). Administratoren opdaterer det med 'signpost "
        + "store migrate'."
    case .notAMember(.attempt):
      "Din rolle må ikke sende forløb. Administratoren giver den signpost_trainee."
    case .notAMember(.classReport):
      "Din rolle må ikke sende holdrapporter. Administratoren giver den signpost_facilitator."
    }
  }

  private static func danish(_ reason: ServerError.Reason) -> String {
    switch reason {
    case .clientMissing:
      "PostgreSQL's klient er ikke installeret her. På Debian: apt-get install libpq5. Resten af "
        + "Signpost virker uden."
    case .clientTooOld:
      "Den klient til PostgreSQL, der er installeret her (libpq), er for gammel eller ikke en klient."
    case .badAddress:
      "Det er ikke adressen på et lager. Den ser sådan ud: postgresql://VÆRT/DATABASE, eller på denne "
        + "maskine postgresql:///DATABASE?host=MAPPE"
    case .unreachable: "Lageret kan ikke nås nu"
    case .notProven:
      "Serveren kan ikke bevise, at den er den, du har angivet, så intet er sendt til den. "
        + "Administratoren lægger udstederens certifikat i ~/.postgresql/root.crt"
    case .notAdmitted:
      "Serveren svarer, men lukker dig ikke ind. Administratoren opretter en rolle til din konto, og "
        + "over netværket et certifikat"
    case .interrupted: "Forbindelsen til lageret blev afbrudt"
    case .notPermitted: "Lageret lader ikke din rolle gøre det"
    case .ruleBroken: "En regel i lageret forbyder det"
    case .missing: "Noget mangler i lageret"
    case .unexpected: "Lageret afviste det"
    }
  }

  /// What the server said, and the end of the sentence; nothing where all is said already.
  private static func said(_ error: ServerError) -> String {
    switch error.reason {
    case .clientMissing, .clientTooOld, .badAddress: ""
    default: error.message.isEmpty ? "." : " (\(error.message))."
    }
  }
}
