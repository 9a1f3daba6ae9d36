import JSONText
import TestSupport
import Testing

@Suite struct MistakeTests {
  @Test(arguments: Mistake.table)
  func `A mistake is one problem at its place, and the rest is read`(mistake: Mistake) {
    let marked = Marked(mistake.text)
    let document = JSONDocument.read(marked.bytes)
    #expect(document.problems.map(\.code) == mistake.codes)
    #expect(document.problems.map(\.offset) == marked.offsets)
    #expect(outline(document.root) == mistake.reads)
    #expect(!document.hasMoreProblems)
  }

  @Test(arguments: Mistake.table)
  func `Only mistakes outside the grammar make a text ill-formed`(mistake: Mistake) {
    let within: Set<JSONProblem.Code> = [.duplicateKey, .loneSurrogate]
    let document = JSONDocument.read(Marked(mistake.text).bytes)
    #expect(document.isWellFormed == mistake.codes.allSatisfy(within.contains))
  }

  @Test(arguments: Mistake.table)
  func `Problems lie within the text`(mistake: Mistake) {
    let bytes = Marked(mistake.text).bytes
    for problem in JSONDocument.read(bytes).problems {
      #expect(problem.offset >= 0)
      #expect(problem.length >= 0)
      #expect(problem.range.upperBound <= bytes.count)
    }
  }

  @Test func `The table holds every mistake that text can show`() {
    let elsewhere: Set<JSONProblem.Code> = [.tooLarge, .tooDeep, .utf16, .notUTF8, .latin1]
    let shown = Set(Mistake.table.flatMap(\.codes)).union(elsewhere)
    #expect(shown == Set(JSONProblem.Code.allCases))
  }

  @Test func `Code names are in kebab case and differ`() {
    let names = JSONProblem.Code.allCases.map(\.rawValue)
    #expect(Set(names).count == names.count)
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
    #expect(names.allSatisfy { Set($0).isSubset(of: allowed) })
  }

  @Test func `One run reports all mistakes of a text`() {
    let marked = Marked(
      """
      {
        "id": 1️⃣'a1',
        "score": 2️⃣+33️⃣
        "tags": ["x", "y"4️⃣,],
        5️⃣note: 6️⃣None,
        "id": 8️⃣"cut,
        "end": true
      }
      """.replacing("\"id\": 8️⃣", with: "7️⃣\"id\": 8️⃣")
    )
    let document = JSONDocument.read(marked.bytes)
    #expect(
      document.problems.map(\.code) == [
        .singleQuotedString, .numberLeadingPlus, .missingComma, .trailingComma, .unquotedKey,
        .misspeltLiteral, .duplicateKey, .unterminatedString,
      ]
    )
    #expect(document.problems.map(\.offset) == marked.offsets)
    #expect(
      outline(document.root)
        == "{'id':'a1','score':3,'tags':['x','y'],'note':null,'id':'cut','end':true}"
    )
  }

  @Test(
    arguments: [
      (#"[1 2]"#, ",", nil),
      (#"[.5]"#, "0.5", ".5"),
      (#"[+007]"#, "7", "+007"),
      (#"[0xff]"#, "255", "0xff"),
      (#"{a: 1}"#, #""a""#, "a"),
      (#"[True]"#, "true", "True"),
      (#"{"a" 1}"#, ":", nil),
      (#"[1}"#, "]", "}"),
      ("[\"a\tb\"]", #"\t"#, "\t"),
      (#"["a" or "b"]"#, nil, #"""#),
    ] as [(String, String?, String?)]
  )
  func `A problem says what was found and what would be right`(
    text: String,
    expected: String?,
    found: String?
  ) {
    let problem = JSONDocument.read(Array(text.utf8)).problems.first
    if let expected { #expect(problem?.expected == expected) }
    #expect(problem?.found == found)
  }

  @Test func `What was found is clipped to one line of 40 characters`() {
    let long = String(repeating: "é", count: 100)
    let document = JSONDocument.read(Array("[\(long)\n]".utf8))
    #expect(document.problems.first?.found == String(repeating: "é", count: 40))
  }

  @Test func `A duplicate key and a wrong bracket point at the other place`() {
    let duplicate = JSONDocument.read(Array(#"{"a": 1, "a": 2}"#.utf8)).problems.first
    #expect(duplicate?.range == 9..<12)
    #expect(duplicate?.related == 1..<4)
    let bracket = JSONDocument.read(Array("[1}".utf8)).problems.first
    #expect(bracket?.related == 0..<1)
  }

  @Test(
    arguments: [
      (#"[{"a": 1, {"a": 2}]"#, 8..<8, 1..<2),
      (#"{"x": [{"a": 1], "b": 2}"#, 14..<14, 7..<8),
      (#"{"x": [1, 2, "end": true}"#, 11..<11, 6..<7),
      (#"{"a": [1, 2]"#, 12..<12, 0..<1),
    ]
  )
  func `A missing bracket is placed where it belongs, its opener beside it`(
    text: String,
    place: Range<Int>,
    opener: Range<Int>
  ) {
    let problem = JSONDocument.read(Array(text.utf8)).problems.first
    #expect(problem?.range == place)
    #expect(problem?.related == opener)
  }

  @Test(arguments: [
    ("{\"a\": ", true), ("[1, \"b", true), ("[1", true), ("[1]", false), ("[1 2]", false),
  ])
  func `A text that ends in the middle says so`(text: String, endsOpen: Bool) {
    #expect(JSONDocument.read(Array(text.utf8)).endsOpen == endsOpen)
  }
}
