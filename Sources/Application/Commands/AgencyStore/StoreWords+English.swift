internal import AgencyStore
internal import Records

extension StoreWords {
  /// The phrases in English.
  static let english = StoreWords(
    noDataSheet:
      "No store is set up before the data sheet says what is kept, on which basis, for whom and how "
      + "long. 'signpost class data-sheet' fills it in.",
    isSetUp: "The agency's store is set up.",
    grants:
      "Nobody can use it yet. Make a role for each account and grant it signpost_trainee, "
      + "signpost_facilitator or signpost_coordinator; Store.md says how.",
    broughtUp: { "The store was brought up to form \($0)." },
    isUpToDate: "The store has the form that this program knows. Nothing was changed.",
    server: { "Server: PostgreSQL \($0)" },
    transport: { transport in
      switch transport {
      case .socket:
        "Connection: a socket within this host, no password; the server asks the system who you are"
      case .encrypted(let protocolName):
        "Connection: over the network, encrypted (\(protocolName)), no password; the server has "
          + "shown its certificate"
      }
    },
    form: { found, known in
      "Form of the store: \(found)" + (found == known ? "" : ", older than \(known)")
    },
    account: { "You are: \($0)" },
    rights: { kinds, countsTrainings in
      let rights =
        (kinds.contains(.attempt) ? ["send your attempts"] : [])
        + (kinds.contains(.classReport) ? ["send reports of your classes"] : [])
        + (countsTrainings ? ["count the trainings"] : [])
      return rights.isEmpty
        ? "You may: nothing yet; ask the administrator for a role of the store"
        : "You may: " + rights.joined(separator: ", ")
    },
    records: { "Yours in the store: \($0 == 1 ? "1 record" : "\($0) records")" },
    deletion: { "Deletion: \($0 == 1 ? "1 day" : "\($0) days") after it was sent, or sooner" },
    rulesHold:
      "The server's rules are in place: of attempts and classes everybody reads, sends and takes "
      + "back their own alone.",
    weakness: weaknessInEnglish,
    queued: { "The \(nameInEnglish($0)) is in the outbox." },
    waitsWithoutStore:
      "It waits there, as no store was named. 'signpost store push URL' sends it; SIGNPOST_STORE "
      + "names the store for good.",
    outcome: outcomeInEnglish,
    differs: {
      "The store has another record in the place of the \(nameInEnglish($0)). Yours stays in the "
        + "outbox; withdraw that one to send yours."
    },
    unknown: "Neither an attempt nor a class has an id that begins like this.",
    notFinished: "This attempt is not finished. Only finished ones are sent.",
    noReport: "This class has no report yet. 'signpost class report' makes it.",
    withdrawn: { "The \(nameInEnglish($0)) is deleted in the store. Your own records keep it." },
    notThere: "You have nothing in the store whose id begins like this.",
    several: "Several of your records in the store begin like this. Type more of the id.",
    nothingShared: "Nothing was sent to the agency's store, and nothing waits.",
    kindHead: "what",
    playedHead: "played",
    sentHead: "sent",
    caseHead: "case",
    kind: { kind in
      switch kind {
      case .attempt: "attempt"
      case .classReport: "class report"
      }
    },
    waits: "waits",
    takenBack: "taken back",
    noTrainings: "The store knows of no training that can be counted.",
    monthHead: "month",
    classesHead: "classes",
    peopleHead: "people",
    fewAreLeftOut: "Months with fewer than five people in a case are left out."
  )

  private static func nameInEnglish(_ name: SharedRecord.Name) -> String {
    switch name.kind {
    case .attempt: "attempt \(name.id)"
    case .classReport: "report of the class \(name.id)"
    }
  }

  private static func countInEnglish(_ names: [SharedRecord.Name]) -> String {
    func count(_ kind: SharedRecord.Kind, _ one: String, _ many: String) -> [String] {
      let number = names.count { $0.kind == kind }
      return number == 0 ? [] : [number == 1 ? "1 \(one)" : "\(number) \(many)"]
    }
    let parts =
      count(.attempt, "attempt", "attempts") + count(.classReport, "class report", "class reports")
    return parts.joined(separator: " and ")
  }

  private static let outcomeInEnglish: @Sendable (Delivery.Outcome) -> [String] = { outcome in
    var lines: [String] = []
    if !outcome.sent.isEmpty { lines.append("Sent: \(countInEnglish(outcome.sent)).") }
    if !outcome.known.isEmpty {
      lines.append("There already: \(countInEnglish(outcome.known)).")
    }
    if (outcome.sent + outcome.known).contains(where: { $0.kind == .attempt }) {
      lines.append(
        "In the store nobody but you reads your attempts, save those who run the server. 'signpost "
          + "store check' says why they are kept and for how long; 'signpost store withdraw ID' takes "
          + "one back."
      )
    }
    let waiting = outcome.waiting
    if !waiting.isEmpty {
      lines.append(
        "Not sent: \(countInEnglish(waiting)). "
          + "Nothing is lost; 'signpost store push' tries again."
      )
    }
    return outcome == Delivery.Outcome() ? ["Nothing waits to be sent."] : lines
  }

  private static let weaknessInEnglish: @Sendable (AgencyExamination.Weakness) -> String = {
    weakness in
    switch weakness {
    case .believesAnybody:
      "Danger: the server lets anybody in under any name. The administrator has to demand 'peer' or "
        + "'cert' in pg_hba.conf."
    case .accountSeesAll:
      "Note: this account runs the server and sees every row. Use another for training."
    case .unprotected(let table): "Danger: row-level security is not forced on \(table)."
    case .missingPolicy(let name): "Danger: the rule \(name) is missing or was changed."
    case .foreignPolicy(let name): "Danger: the rule \(name) is not one of Signpost's."
    case .ownerHasMembers(let names):
      "Danger: \(names.joined(separator: ", ")) can become the owner of the tables, or the role "
        + "that nobody may have."
    case .strongRole(let name): "Danger: the role \(name) has rights that it must not have."
    }
  }
}
