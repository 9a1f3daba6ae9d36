import ScenarioEngine
import Testing

/// The tier rule of the rubric draft, section 0.
@Suite struct `The tier rule` {
  struct Known: Sendable {
    var item: Shown
    var tier: SignTier

    static func middle(_ group: String) -> Known {
      Known(item: .sign(.middle, group), tier: .middle)
    }

    static func growing(_ group: String) -> Known {
      var known = middle(group)
      known.item.key.isGrowing = true
      return known
    }

    static func repeated(_ group: String) -> Known {
      var known = middle(group)
      known.item.key.isRepeated = true
      return known
    }

    static let high = Known(item: .sign(.high, "A2"), tier: .high)
    static let now = Known(item: .sign(.now, "L1"), tier: .now)
    static let check = Known(item: .check, tier: .low)
    static let ordinary = Known(item: .ordinary, tier: .low)
    static let protected = Known(item: .protected, tier: .low)
  }

  static let table: [([Known], Tier, TierRule.Ground)] = [
    ([], .none, .onlyOrdinary),
    ([.ordinary, .protected, .ordinary], .none, .onlyOrdinary),
    ([.ordinary, .check], .consult, .somethingToCheck),
    ([.check, .check, .check], .consult, .somethingToCheck),
    ([.middle("A3")], .consult, .oneGroup("A3")),
    ([.middle("A3"), .middle("A3")], .consult, .oneGroup("A3")),
    ([.middle("A3"), .middle("A1")], .consult, .oneGroup("A1")),
    ([.middle("A3"), .check, .protected], .consult, .oneGroup("A3")),
    ([.middle("A3"), .middle("L3")], .report, .severalGroups(["A3", "L3"])),
    ([.middle("L3"), .middle("A3"), .middle("A3")], .report, .severalGroups(["A3", "L3"])),
    ([.growing("B1")], .report, .repeatedOrGrowing("B1")),
    ([.repeated("B1")], .report, .repeatedOrGrowing("B1")),
    ([.middle("B2"), .repeated("B1")], .report, .repeatedOrGrowing("B1")),
    ([.high], .report, .seriousAlone("A2")),
    ([.ordinary, .middle("B1"), .high], .report, .seriousAlone("A2")),
    ([.now], .now, .immediateDanger("L1")),
    ([.high, .now, .middle("B1")], .now, .immediateDanger("L1")),
  ]

  @Test(arguments: table.indices) func `The tier follows from what is known`(row: Int) {
    let (known, tier, ground) = Self.table[row]
    let rule = rule(known)
    #expect(rule.tier == tier)
    #expect(rule.ground == ground)
  }

  @Test(arguments: ["A1", "L3", "O1", "I1"])
  func `Signs that the Danish centre lists as serious allow a band`(group: String) {
    let alone = rule([.middle(group)])
    #expect(alone.tier == .consult)
    #expect(alone.allowsBand)
    #expect(alone.agrees(with: TierBand(.consult)))
    #expect(alone.agrees(with: TierBand(.consult, .report)))
    #expect(!alone.agrees(with: TierBand(.report)))
    #expect(!rule([.middle(group), .high]).allowsBand)
  }

  @Test(arguments: ["A2", "B1", "L1", "G1", "C2", "I3"])
  func `Other signs allow none`(group: String) {
    let alone = rule([.middle(group)])
    #expect(!alone.allowsBand)
    #expect(!alone.agrees(with: TierBand(.consult, .report)))
  }

  @Test func `What is keyed open or ordinary makes no sign whatever its tier`() {
    let open = Known(item: .check("C2"), tier: .middle)
    let other = Known(item: .check("A1"), tier: .middle)
    #expect(rule([open, other]).tier == .consult)
    #expect(rule([open, other]).ground == .somethingToCheck)
    #expect(rule([Known(item: .protected, tier: .high)]).tier == .none)
  }

  private func rule(_ known: [Known]) -> TierRule {
    TierRule(known.map { ($0.item.key, $0.tier) })
  }
}
