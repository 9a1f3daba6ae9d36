/// What laying a text out comes to.
package enum LayoutOutcome: Sendable {
  /// It is laid out already.
  case asItWas
  /// The new text.
  case changed([UInt8])
  /// It has to be converted first.
  case needs([TextConversion.Need])
  /// It has mistakes, so that nothing is touched.
  case mistakes(JSONDocument)
}

extension JSONLayout {
  /// Lays a text out; where `converts` is set, it is converted before that.
  package func outcome(for bytes: [UInt8], converts: Bool) -> LayoutOutcome {
    let needs = TextConversion.needs(of: bytes)
    guard needs.isEmpty || converts else { return .needs(needs) }
    let document = JSONDocument.read(TextConversion.converted(bytes))
    guard let new = self.bytes(of: document) else { return .mistakes(document) }
    return new == bytes ? .asItWas : .changed(new)
  }
}
