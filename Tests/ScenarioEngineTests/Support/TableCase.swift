import ScenarioEngine

/// A case shaped as the blueprint's first: pressure is the sign, piety is not; T0, T1, T2 and a
/// written report; five to notice and five ordinary, three choices, six criteria of handling.
func tableCase() -> Case {
  let best = Choice("ask what he means", ["H1": 3, "H2": 3, "H3": 3])
  return makeCase([
    .scene("arrival").at("2026-03-02T06:45"),
    .identify("day-1", [.protected, .protected, .ordinary, .check("B1"), .check("G1")]),
    .urgency("how-urgent-1", .none),
    .questions(
      "next",
      [
        Asked(.forbidden), .init(.required), .init(.irrelevant), .init(.required), .init(.useful),
        .init(.irrelevant),
      ]
    ),
    .identify("day-4", [.sign(.middle, "A1"), .protected, .ordinary]).at("2026-03-05T14:20"),
    .urgency("how-urgent-2", .consult),
    .choose(
      "corridor",
      [
        Choice("argue about faith", ["H1": 1, "H2": 1, "H3": 1]), best,
        Choice("promise to tell nobody", ["H1": 0, "H2": 0, "H3": 0]).critical("K2"),
      ]
    ),
    .judge(
      "needs",
      .sort,
      for: "H6",
      [.harmful, .recommended, .poor, .acceptable, .recommended]
    ),
    .identify("day-9", [.sign(.middle, "L3"), .sign(.high, "A2")]).at("2026-03-10T09:00"),
    .urgency("how-urgent-3", .report),
    .report(
      "report",
      TierBand(.report),
      required: ["supervisor", "security-unit"],
      harmful: ["wing-board"],
      needless: ["hotline"],
      critical: ["wing-board": "K3"],
      facts: [
        Reportable(.forbidden).protected, .init(.irrelevant).protected, .init(.required),
        .init(.required, .told), .init(.required, .told), .init(.required, .assessment),
        .init(.required, .observed, .against), .init(.useful, .observed, .protective),
        .init(.irrelevant),
      ]
    ),
    .choose(
      "hand-over",
      [
        Choice("leave it", ["R7": 0, "H4": 0]), Choice("ask for a receipt", ["R7": 3, "H4": 3]),
      ]
    ),
    .ending("end"),
  ])
}
