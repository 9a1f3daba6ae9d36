import ScenarioEngine

/// An observation with its key.
struct Shown {
  var key: ObservationKey
  var when = Condition.always

  private init(_ answer: ObservationAnswer, _ tier: SignTier, _ group: String = "") {
    key = ObservationKey(answer: answer, tier: Conditional(tier), justification: because)
    key.group = group
  }

  static func sign(_ tier: SignTier = .middle, _ group: String = "A1") -> Shown {
    Shown(.sign, tier, group)
  }

  static var check: Shown { check("B1") }

  static func check(_ group: String) -> Shown { Shown(.check, .low, group) }

  static var checkAtOnce: Shown {
    var item = Shown(.check, .low, "B3")
    item.key.checkAtOnce = true
    return item
  }

  static var ordinary: Shown { Shown(.ordinary, .low) }

  static var protected: Shown {
    var item = Shown(.ordinary, .low)
    item.key.isProtected = true
    return item
  }

  func when(_ condition: Condition) -> Shown {
    var copy = self
    copy.when = condition
    return copy
  }
}

/// A question that could be asked, and whether it belongs.
struct Asked {
  var place: SelectionKey.Place
  var when = Condition.always
  var effects = Effects()

  init(_ place: SelectionKey.Place) {
    self.place = place
  }

  func sets(_ flag: Int) -> Asked {
    var copy = self
    copy.effects.sets = [flag]
    return copy
  }
}

/// One course of action of a choice.
struct Choice {
  var text: String
  var levels: [String: Int] = [:]
  var next: String?
  var when = Condition.always
  var outcome = ""
  var effects = Effects()
  var critical: String?
  var basis = KeyBasis.synthesis(date: "2026-11-20")

  init(_ text: String, _ levels: [String: Int] = [:], to next: String? = nil) {
    self.text = text
    self.levels = levels
    self.next = next
  }

  func sets(_ flag: Int) -> Choice {
    var copy = self
    copy.effects.sets.append(flag)
    return copy
  }

  func when(_ condition: Condition) -> Choice {
    var copy = self
    copy.when = condition
    return copy
  }

  func critical(_ id: String) -> Choice {
    var copy = self
    copy.critical = id
    return copy
  }
}

/// A fact that could go into a report.
struct Reportable {
  var place: SelectionKey.Place
  var label: FactLabel
  var tag: ReportKey.FactKey.Tag?
  var isProtected = false

  init(
    _ place: SelectionKey.Place,
    _ label: FactLabel = .observed,
    _ tag: ReportKey.FactKey.Tag? = nil
  ) {
    self.place = place
    self.label = label
    self.tag = tag
  }

  var protected: Reportable {
    var copy = self
    copy.isProtected = true
    return copy
  }
}
