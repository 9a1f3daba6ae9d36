extension JSONNode {
  /// The value, to be changed and written again: numbers keep their spelling, strings lose their
  /// escapes, and what cannot be read is null.
  package var value: JSONValue {
    switch kind {
    case .object: .object(members.map { JSONValue.Member($0.name, $0.value.value) })
    case .array: .array(elements.map(\.value))
    case .string: .string(string ?? "")
    case .number: JSONNumber(text).map { .number($0) } ?? .null
    case .boolean: .boolean(boolean ?? false)
    case .null, .unreadable: .null
    }
  }
}

extension JSONValue {
  /// The first member of a name.
  ///
  /// Setting one that is not there adds it at the end, setting nil takes it away. What is no object
  /// has no members, and takes none.
  package subscript(_ name: String) -> JSONValue? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.name == name }?.value
    }
    set {
      guard case .object(var members) = self else { return }
      let place = members.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(Member(name, value))
      case (nil, nil): return
      }
      self = .object(members)
    }
  }

  /// The elements of an array; empty for other kinds.
  package var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text of a string; nil for other kinds.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value with each object that lies in it, and itself, changed from the inside out.
  package func mappingObjects(_ change: ([Member]) -> JSONValue) -> JSONValue {
    switch self {
    case .object(let members):
      change(members.map { Member($0.name, $0.value.mappingObjects(change)) })
    case .array(let elements): .array(elements.map { $0.mappingObjects(change) })
    default: self
    }
  }
}
