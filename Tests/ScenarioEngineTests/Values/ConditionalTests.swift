import ScenarioEngine
import Testing

@Suite struct `Values that may depend on the story` {
  private static let cases: [Conditional<SignTier>.Case] = [
    .init(when: .flag(0), value: .high),
    .init(when: .flag(1), value: .middle),
    .init(when: .always, value: .low),
  ]

  @Test func `The first value counts whose condition holds, else the last`() {
    let tier = Conditional(cases: Self.cases)
    #expect(tier.value { $0 == .flag(0) } == .high)
    #expect(tier.value { $0 == .flag(1) } == .middle)
    #expect(tier.value { $0 == .flag(0) || $0 == .flag(1) } == .high)
    #expect(tier.value { _ in false } == .low)
    #expect(Conditional(SignTier.now).value { _ in true } == .now)
  }

  @Test func `Cases are what they were made of`() {
    #expect(Conditional(cases: Self.cases).cases == Self.cases)
    #expect(Conditional(SignTier.low).cases == [.init(when: .always, value: .low)])
    #expect(Conditional(cases: [.init(when: .always, value: SignTier.now)]) == Conditional(.now))
  }

  @Test func `Any of the values can be the one that is looked for`() {
    let tier = Conditional(cases: Self.cases)
    for value in SignTier.allCases {
      #expect(tier.contains { $0 == value } == (value != .now), "\(value)")
    }
    #expect(!Conditional(SignTier.low).contains { $0 == .high })
  }
}
