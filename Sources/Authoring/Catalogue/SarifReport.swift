package import JSONText
package import ScenarioFiles

/// Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS, 2020), which
/// editors and code hosts show beside the lines.
package enum SarifReport {
  /// The schema that the report keeps to.
  static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The report about files, in order, by a version of the program.
  package static func report(
    on files: [(path: String, findings: [Finding])],
    version: String
  ) -> JSONValue {
    let pages = pages(of: files.flatMap(\.findings))
    let places = Dictionary(
      pages.enumerated().map { ($0.element.code, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let results = files.flatMap { file in
      file.findings.map { result($0, in: file.path, places) }
    }
    return [
      "$schema": .string(schema),
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "signpost",
              "semanticVersion": .string(version),
              "rules": .array(pages.map(rule)),
            ]
          ],
          "columnKind": "unicodeCodePoints",
          "invocations": [["executionSuccessful": true]],
          "results": .array(results),
        ]
      ],
    ]
  }

  /// The pages of what was found, each once, in the order of the catalogue.
  private static func pages(of findings: [Finding]) -> [FindingPage] {
    let codes = Set(findings.map(\.code))
    return FindingCatalogue.pages.filter { codes.contains($0.code) }
  }

  private static func rule(_ page: FindingPage) -> JSONValue {
    [
      "id": .string(page.code),
      "shortDescription": ["text": .string(page.meaning)],
      "fullDescription": ["text": .string(page.reason)],
      "help": ["text": .string("\(page.reason)\n\n\(page.mending)")],
      "defaultConfiguration": ["level": .string(page.severity.rawValue)],
      "properties": ["tags": [.string(page.head.rawValue)]],
    ]
  }

  private static func result(
    _ finding: Finding,
    in path: String,
    _ places: [String: Int]
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      JSONValue.Member("ruleId", .string(finding.code)),
      JSONValue.Member("level", .string(finding.severity.rawValue)),
      JSONValue.Member("message", ["text": .string(sentence(finding))]),
      JSONValue.Member("locations", [["physicalLocation": location(finding.place, in: path)]]),
    ]
    if let place = places[finding.code] {
      members.insert(JSONValue.Member("ruleIndex", .integer(place)), at: 1)
    }
    if !finding.notes.isEmpty {
      members.append(JSONValue.Member("relatedLocations", .array(finding.notes.map(related))))
    }
    if let reason = finding.suppressed {
      let suppression: JSONValue = ["kind": "inSource", "justification": .string(reason)]
      members.append(JSONValue.Member("suppressions", [suppression]))
    }
    return .object(members)
  }

  /// The message and the remedy as sentences, since editors show nothing else.
  private static func sentence(_ finding: Finding) -> String {
    let message = finding.message.prefix(1).uppercased() + finding.message.dropFirst() + "."
    return finding.remedy.isEmpty ? message : "\(message) \(finding.remedy)"
  }

  private static func related(_ note: Finding.Note) -> JSONValue {
    [
      "physicalLocation": location(note.place, in: note.place.file),
      "message": ["text": .string(note.message)],
    ]
  }

  /// A place; the end of a region is the column behind its last character.
  private static func location(_ place: Finding.Place?, in path: String) -> JSONValue {
    let artifact: JSONValue = ["uri": .string(uri(of: place?.file ?? path))]
    guard let place else { return ["artifactLocation": artifact] }
    return [
      "artifactLocation": artifact,
      "region": [
        "startLine": .integer(place.line),
        "startColumn": .integer(place.column),
        "endLine": .integer(place.line),
        "endColumn": .integer(place.column + place.length),
      ],
    ]
  }

  /// A path as a reference (RFC 3986): what is not unreserved is written in hexadecimal, and what
  /// lies in the current folder has no dot before it.
  static func uri(of path: String) -> String {
    let path = path.hasPrefix("./") ? path.dropFirst(2) : path[...]
    let digits = Array("0123456789ABCDEF")
    let escaped = path.utf8.reduce(into: "") { text, byte in
      if isUnreserved(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return path.hasPrefix("/") ? "file://" + escaped : escaped
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
