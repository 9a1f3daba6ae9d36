package import JSONText

/// Names on the sheets of a panel.
package enum PanelNames {
  /// The name of what a case asks, such as `4f1c-09ab-77e2`.
  ///
  /// It covers what is played (steps, ways on, conditions, times, what is offered) and neither the
  /// words nor the keys nor the rubric: raters see no key, so that an answer stays good when a key is
  /// mended, or when the panel itself is written into the case.
  package static func version(ofCase root: JSONNode) -> String {
    let form = PartForm(of: root, as: .scenario, without: ["id", "rubric"]).play ?? .null
    return ShortDigest.of(form.bytes(.compact))
  }

  /// The name of one sheet, made of random bits and its number among those made together.
  package static func sheet(_ bits: UInt64, _ number: Int) -> String {
    ShortDigest.of(Array("signpost panel sheet\n\(bits)\n\(number)".utf8))
  }
}
