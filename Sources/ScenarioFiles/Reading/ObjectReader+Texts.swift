internal import JSONText
internal import ScenarioEngine

extension ObjectReader {
  /// The text in a member; empty where it is absent.
  func text(_ name: JSONName) -> LocalizedText {
    text(name, filledFrom: run.values)
  }

  /// The text in a member, with words in the place of names; empty where it is absent.
  func text(_ name: JSONName, filledFrom values: VariantValues?) -> LocalizedText {
    read(name) { node in
      TextReader(run: run, name: name, owner: kind, values: values).read(node)
    } ?? .empty
  }

  /// The texts of a list.
  func texts(_ name: JSONName, limit: Int = 32) -> [LocalizedText] {
    let reader = TextReader(run: run, name: name, owner: nil, values: run.values)
    var texts: [LocalizedText] = []
    lendList(name, limit: limit) { list, count in
      texts.reserveCapacity(count)
      list.forEachElement(limit: count) { texts.append(reader.read($0)) }
    }
    return texts
  }
}
