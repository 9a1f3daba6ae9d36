internal import JSONText
internal import ScenarioEngine

extension ObjectReader {
  /// The string in a member, cleaned of what cannot be shown.
  func string(_ name: JSONName) -> String? {
    read(name) { node in
      let string = node.string
      if string == nil { run.reportType(.string, node) }
      return string
    }
  }

  /// The strings of a list, with their nodes; what is no string is reported and left out.
  func strings(_ name: JSONName, limit: Int = 128) -> [(node: JSONNode, string: String)] {
    var strings: [(node: JSONNode, string: String)] = []
    forEachString(name, limit: limit) { strings.append(($0, $1)) }
    return strings
  }

  /// Goes over the strings of a list, whose nodes are lent.
  func forEachString(_ name: JSONName, limit: Int = 128, _ body: (JSONNode, String) -> Void) {
    lendList(name, limit: limit) { list, count in
      list.forEachElement(limit: count) { node in
        if let string = node.string { body(node, string) } else { run.reportType(.string, node) }
      }
    }
  }

  /// A name or label that is shown on one line.
  func label(_ name: JSONName) -> String {
    guard let node = value(name), let string = string(name) else { return "" }
    let line = cleanedLine(string)
    if line != string { run.reportUncleanText(string, at: node.range) }
    if line.isEmpty { report(.emptyText, FindingDetails(name: name.text), at: name) }
    return line
  }

  /// The whole number in a member, within bounds.
  func integer(_ name: JSONName, in bounds: ClosedRange<Int>) -> Int? {
    read(name) { run.integer($0, in: bounds, name: name.text) }
  }

  /// The truth in a member; false where it is absent.
  func boolean(_ name: JSONName) -> Bool {
    read(name) { node in
      let boolean = node.boolean
      if boolean == nil { run.reportType(.boolean, node) }
      return boolean
    } ?? false
  }

  /// One of a few words.
  func word<Word>(_ name: JSONName, _ type: Word.Type) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    read(name) { run.word($0, type) }
  }

  /// A tier `T0` to `T3`.
  func tier(_ name: JSONName) -> Tier? {
    read(name) { run.tier($0) }
  }

  /// A local date and time.
  func time(_ name: JSONName) -> LocalTime? {
    read(name) { node in
      guard let string = node.string else {
        run.reportType(.time, node)
        return nil
      }
      let time = LocalTime(text: string)
      if time == nil { run.reportForm(.time, node) }
      return time
    }
  }

  /// A day such as `2026-11-20`, as text.
  func day(_ name: JSONName) -> String? {
    guard let node = value(name) else { return nil }
    guard let string = node.string else {
      run.reportType(.day, node)
      return nil
    }
    if LocalTime(text: string + "T00:00") == nil { run.reportForm(.day, node) }
    return cleanedLine(string)
  }

  /// An exact fraction between 0 and 1, written as text.
  func fraction(_ name: JSONName) -> Rational? {
    read(name) { run.fraction($0) }
  }
}

extension ReadingRun {
  /// A whole number within bounds.
  func integer(_ node: JSONNode, in bounds: ClosedRange<Int>, name: String) -> Int? {
    guard node.kind == .number else {
      reportType(.wholeNumber, node)
      return nil
    }
    guard let number = node.integer else {
      reportForm(.wholeNumber, node)
      return nil
    }
    guard bounds.contains(number) else {
      let details = FindingDetails(
        name: name,
        found: "\(number)",
        limit: bounds.lowerBound,
        most: bounds.upperBound
      )
      report(.numberOutOfRange, details, at: node.range)
      return nil
    }
    return number
  }

  /// One of a few words.
  func word<Word>(_ node: JSONNode, _ type: Word.Type) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let string = node.string else {
      reportType(.string, node)
      return nil
    }
    if let word = Word(rawValue: string) { return word }
    reportUnknown(.unknownValue, string, node, among: Word.allCases.map(\.rawValue))
    return nil
  }

  /// A tier `T0` to `T3`.
  func tier(_ node: JSONNode) -> Tier? {
    guard let string = node.string else {
      reportType(.tier, node)
      return nil
    }
    if let tier = Tier(code: string) { return tier }
    reportUnknown(.unknownValue, string, node, among: Tier.allCases.map(\.code))
    return nil
  }

  /// An exact fraction between 0 and 1.
  func fraction(_ node: JSONNode) -> Rational? {
    guard let string = node.string else {
      reportType(.fraction, node)
      return nil
    }
    guard string.utf8.count <= 20, let fraction = Rational(text: string), fraction >= .zero,
      fraction <= .one
    else {
      reportForm(.fraction, node)
      return nil
    }
    return fraction
  }

  /// Reports a name that is not among those known, with the nearest of them.
  func reportUnknown(
    _ code: FindingCode,
    _ name: String,
    _ node: JSONNode,
    among known: some Sequence<String>,
    at range: Range<Int>? = nil
  ) {
    let known = Array(known.prefix(512))
    let details = FindingDetails(
      name: clipped(name),
      expected: known,
      found: clipped(name),
      nearest: nearest(to: name, among: known)
    )
    report(code, details, at: range ?? node.range)
  }
}
