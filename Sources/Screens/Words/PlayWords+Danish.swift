internal import ScenarioEngine

extension PlayWords {
  /// The phrases in Danish.
  static let danish = PlayWords(
    mark: { [.sign: "tegn", .check: "undersøg", .ordinary: "almindeligt"][$0] ?? "" },
    fact: { [.observed: "set/hørt", .told: "oplyst", .assessment: "vurdering"][$0] ?? "" },
    sureOpen: "hvor sikker?",
    markNothing: "At lade alt stå umarkeret: Hver linje tæller som almindelig.",
    askNothing: "At lade være med at spørge: Du vil ikke vide mere nu.",
    answerNumber: { "Svar \($0)" },
    rating: {
      ["meget dårligt", "dårligt", "acceptabelt", "godt", "meget godt"][max(1, min(5, $0)) - 1]
    },
    urgency: "Hast",
    spoken: "Mundtlig indberetning",
    youSay: "Du siger",
    spokenHint: "Indberetningen er mundtlig: det, du vælger, er det, du siger.",
    part: {
      [
        .urgency: "Hast", .channels: "Til", .facts: "Oplysninger", .bothSides: "Begge sider",
        .words: "Med egne ord", .review: "Gennemse",
      ][$0] ?? ""
    },
    factCount: { label, count in
      switch label {
      case .observed: "\(count) selv set eller hørt"
      case .told: "\(count) oplyst af andre"
      case .assessment: "\(count) min vurdering"
      }
    },
    scoring: "Sådan bedømmes du",
    earlier: { $0 == 1 ? "1 tidligere" : "\($0) tidligere" },
    day: { "\($0) den \($1). \($2)" },
    scene: { "Scene \($0) af ca. \($1) · ca. \($2) min. tilbage" },
    readOnHelp: "Læs videre; nederst på siden går den videre i casen",
    channels: { required, accepted in
      let all = required.joined(separator: " · ")
      let one = accepted.joined(separator: " / ")
      return [all, one].filter { !$0.isEmpty }.joined(separator: ", eller ")
    },
    noChannel: { names in
      "ingen skal have besked"
        + (names.isEmpty ? "" : "; du kan sige det til: " + names.joined(separator: " · "))
    },
    asking: {
      [
        .required: "bør stilles", .useful: "nyttigt, ikke nødvendigt",
        .irrelevant: "behøver ikke stilles", .forbidden: "er ikke dit at spørge om",
      ][$0] ?? ""
    },
    onlySpoken: """
      Der skulle indberettes skriftligt, og du sagde det kun til nogen. Det tæller i, om du \
      indberetter; indberetningens dele tæller som ikke givet.
      """
  )
}
