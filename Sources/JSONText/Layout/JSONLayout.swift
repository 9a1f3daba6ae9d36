/// The canonical layout of files that people write.
///
/// What fits on a line stands on one, with a space after each colon and comma; what does not has a
/// line for each member or element, two spaces further in. The outermost object or array is always
/// spread out, and the text ends with one line end. Nothing but white space is touched: the order
/// of members, their names, the spelling of numbers and strings stay as they are.
package struct JSONLayout: Sendable {
  /// The most columns of a line that holds more than one value, counted in Unicode scalars.
  package let width: Int

  /// The layout of the files of this program: lines of up to 100 columns.
  package static let standard = JSONLayout(width: 100)

  /// The blanks that a level stands further in.
  private static let step = 2

  /// Makes a layout.
  package init(width: Int) {
    self.width = width
  }

  /// Lays a document out; nil where it is no well-formed JSON.
  package func bytes(of document: JSONDocument) -> [UInt8]? {
    guard document.isWellFormed, let root = document.root else { return nil }
    var pen = Pen(source: document.bytes)
    if isContainer(root), !isEmpty(root) {
      spread(root, indent: 0, &pen)
    } else {
      inline(root, &pen)
    }
    pen.write("\n")
    return pen.bytes
  }

  private func isContainer(_ node: JSONNode) -> Bool {
    node.kind == .object || node.kind == .array
  }

  private func isEmpty(_ node: JSONNode) -> Bool {
    var (members, elements) = (node.members, node.elements)
    return members.next() == nil && elements.next() == nil
  }

  /// Writes a value where `used` columns of its line are taken before it and `tail` after it.
  private func write(_ node: JSONNode, indent: Int, used: Int, tail: Int, _ pen: inout Pen) {
    let room = width - used - tail
    let fits = !isContainer(node) || columns(node, pen.source, atMost: room) != nil
    if fits || isEmpty(node) { inline(node, &pen) } else { spread(node, indent: indent, &pen) }
  }

  /// Writes a line for each member or element.
  private func spread(_ node: JSONNode, indent: Int, _ pen: inout Pen) {
    let inner = indent + Self.step
    pen.write(node.kind == .object ? "{" : "[")
    let members = Array(node.members)
    for (place, member) in members.enumerated() {
      pen.breakLine(place > 0, inner)
      pen.copy(member.nameRange)
      pen.write(": ")
      let used = inner + pen.columns(of: member.nameRange) + 2
      let tail = place + 1 < members.count ? 1 : 0
      write(member.value, indent: inner, used: used, tail: tail, &pen)
    }
    let elements = Array(node.elements)
    for (place, element) in elements.enumerated() {
      pen.breakLine(place > 0, inner)
      let tail = place + 1 < elements.count ? 1 : 0
      write(element, indent: inner, used: inner, tail: tail, &pen)
    }
    pen.breakLine(false, indent)
    pen.write(node.kind == .object ? "}" : "]")
  }

  /// Writes a value on the line that is open.
  private func inline(_ node: JSONNode, _ pen: inout Pen) {
    switch node.kind {
    case .object:
      pen.write("{")
      for (place, member) in node.members.enumerated() {
        if place > 0 { pen.write(", ") }
        pen.copy(member.nameRange)
        pen.write(": ")
        inline(member.value, &pen)
      }
      pen.write("}")
    case .array:
      pen.write("[")
      for (place, element) in node.elements.enumerated() {
        if place > 0 { pen.write(", ") }
        inline(element, &pen)
      }
      pen.write("]")
    default: pen.copy(node.range)
    }
  }

  /// The columns that a value takes on one line; nil where they are more than a limit.
  private func columns(_ node: JSONNode, _ source: [UInt8], atMost limit: Int) -> Int? {
    guard isContainer(node) else {
      let columns = Pen.columns(of: node.range, in: source)
      return columns <= limit ? columns : nil
    }
    var sum = 2
    var isFirst = true
    func add(_ columns: Int?) -> Bool {
      guard let columns else { return false }
      sum += columns + (isFirst ? 0 : 2)
      isFirst = false
      return sum <= limit
    }
    for member in node.members {
      let name = Pen.columns(of: member.nameRange, in: source) + 2
      guard let value = columns(member.value, source, atMost: limit - sum - name),
        add(name + value)
      else { return nil }
    }
    for element in node.elements {
      guard add(columns(element, source, atMost: limit - sum)) else { return nil }
    }
    return sum <= limit ? sum : nil
  }
}

/// Writes what is copied from a document and what is set between.
private struct Pen {
  let source: [UInt8]
  private(set) var bytes: [UInt8] = []

  init(source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count)
  }

  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func copy(_ range: Range<Int>) {
    bytes.append(contentsOf: source[range])
  }

  /// Begins a line so many blanks in, after a comma where one belongs.
  mutating func breakLine(_ hasComma: Bool, _ indent: Int) {
    if hasComma { bytes.append(.comma) }
    bytes.append(.lineFeed)
    bytes.append(contentsOf: repeatElement(.space, count: indent))
  }

  func columns(of range: Range<Int>) -> Int { Self.columns(of: range, in: source) }

  static func columns(of range: Range<Int>, in source: [UInt8]) -> Int {
    source[range].count { !$0.isContinuation }
  }
}
