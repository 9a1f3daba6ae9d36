package import JSONText
internal import PlainText
package import ScenarioFiles

/// Why a name cannot be changed.
package enum RenamingError: Error, Equatable, Sendable {
  /// The file has mistakes in its JSON.
  case notReadable
  /// Nothing has this name; the nearest one that something has.
  case unknown(String, nearest: String?)
  /// Things of several kinds have this name.
  case ambiguous(String, [NameKind])
  /// A name has not the form of one.
  case malformed(String)
  /// Conditions keep the word for themselves.
  case reserved(String)
  /// Another thing has this name, or had it before; the line where that stands.
  case taken(String, line: Int)
}

/// A name of a case in the place of another, everywhere it stands.
///
/// Everything else in the file stays, byte for byte. A case, a step, or what can be answered keeps
/// its old name in `formerly`, so that stored answers find it.
package struct Renaming: Sendable {
  /// The kind of the thing.
  package let kind: NameKind
  /// Its name until now.
  package let old: String
  /// Its new name.
  package let new: String
  /// The file with the new name.
  package private(set) var bytes: [UInt8] = []
  /// The lines on which the name stood, each once, in order.
  package private(set) var lines: [Int] = []
  /// How often it stood there.
  package private(set) var count = 0

  private let document: JSONDocument

  /// Changes a name in the file of a case; the kind is needed where things of several kinds have it.
  package init(
    _ old: String,
    to new: String,
    kind: NameKind? = nil,
    in document: JSONDocument
  ) throws(RenamingError) {
    guard document.isWellFormed, let root = document.root else { throw .notReadable }
    let slots = NameSlots(of: root)
    self.kind = try Self.kind(of: old, asked: kind, in: slots)
    self.old = old
    self.new = new
    self.document = document
    try refuseUnfit(slots)
    apply(to: slots, root)
  }

  private static func kind(
    of name: String,
    asked: NameKind?,
    in slots: NameSlots
  ) throws(RenamingError) -> NameKind {
    let kinds = NameKind.allCases.filter { asked == nil || $0 == asked }
    let found = kinds.filter { slots.declared($0).contains(name) }
    guard let first = found.first else {
      let known = kinds.flatMap { slots.declared($0) }
      throw .unknown(name, nearest: Spelling.nearest(to: name, among: known))
    }
    guard found.count == 1 else { throw .ambiguous(name, found) }
    return first
  }

  private func refuseUnfit(_ slots: NameSlots) throws(RenamingError) {
    guard CaseName.isWellFormed(new) else { throw .malformed(new) }
    if kind.isInConditions, CaseName.reserved.contains(new) { throw .reserved(new) }
    let own = slots.slots.filter { $0.declares(kind) && $0.text == old }.map(\.range)
    for slot in slots.slots where slot.text == new {
      switch slot.content {
      case .declaration(let other) where kind.family.contains(other): break
      case .former(kind) where !isFormerName(slot, of: own): break
      default: continue
      }
      throw .taken(new, line: document.lines.place(of: slot.range.lowerBound).line)
    }
  }

  /// Whether a former name is one of the thing itself, which then gets it back.
  private func isFormerName(_ slot: NameSlot, of own: [Range<Int>]) -> Bool {
    guard let root = document.root, let thing = Self.object(with: own.first, in: root) else {
      return false
    }
    return thing.range.contains(slot.range.lowerBound)
      && thing.member("formerly")?.range.contains(slot.range.lowerBound) == true
  }

  private mutating func apply(to slots: NameSlots, _ root: JSONNode) {
    var edits = JSONEdits(of: document)
    let places = document.lines
    for slot in slots.slots {
      guard let renamed = slot.renaming(kind, old, to: new) else { continue }
      edits.replace(slot.range, with: JSONValue.string(renamed.text).bytes())
      count += renamed.count
      let line = places.place(of: slot.range.lowerBound).line
      if lines.last != line { lines.append(line) }
    }
    let declared = slots.slots.first { $0.declares(kind) && $0.text == old }
    if kind.hasFormerNames, let thing = Self.object(with: declared?.range, in: root) {
      rememberOld(in: thing, &edits)
    }
    bytes = edits.bytes
  }

  /// The object whose id stands at a range.
  private static func object(with id: Range<Int>?, in node: JSONNode) -> JSONNode? {
    guard let id, node.range.contains(id.lowerBound) else { return nil }
    if node.member("id")?.range == id { return node }
    for element in node.elements {
      if let found = object(with: id, in: element) { return found }
    }
    for member in node.members {
      if let found = object(with: id, in: member.value) { return found }
    }
    return nil
  }

  /// Keeps the old name among those that the thing had before.
  private func rememberOld(in thing: JSONNode, _ edits: inout JSONEdits) {
    let name = JSONValue.string(old).bytes()
    let list = Array("[".utf8) + name + Array("]".utf8)
    if let former = thing.member("formerly"), former.kind == .array {
      // Who gets a former name back leaves the present one there instead.
      if let same = former.elements.first(where: { $0.string == new }) {
        return edits.replace(same.range, with: name)
      }
      guard let last = former.elements.reversed().first else {
        return edits.replace(former.range, with: list)
      }
      let end = last.range.upperBound
      return edits.replace(end..<end, with: Array(", ".utf8) + name)
    }
    guard let id = thing.members.first(where: { $0.name == "id" }) else {
      preconditionFailure("the object was found by its id")
    }
    edits.add("formerly", list, after: id)
  }
}
