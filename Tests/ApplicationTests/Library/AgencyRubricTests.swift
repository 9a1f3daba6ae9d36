import ScenarioEngine
import Screens
import Testing

@testable import Application

/// An agency's own rubrics beside its cases.
@Suite struct `An agency's rubrics` {
  private let folder = TemporaryFolder()

  private var library: ScenarioLibrary {
    ScenarioLibrary(folders: [.init(path: folder.file("cases"), isNamed: true)])
  }

  private func rubric(_ id: String, _ version: String, cut: String = "7/10") throws -> String {
    try Repository.text("Sources/ScenarioEngine/Rubrics/signpost-2.1.json")
      .replacing(#""id": "signpost""#, with: "\"id\": \"\(id)\"")
      .replacing(#""version": "2.1""#, with: "\"version\": \"\(version)\"")
      .replacing(#""value": "7/10""#, with: "\"value\": \"\(cut)\"")
  }

  private func scenario(_ rubric: String, _ version: String) throws -> String {
    try Repository.example().replacing(
      #"{"id": "signpost", "version": "2.1"}"#,
      with: "{\"id\": \"\(rubric)\", \"version\": \"\(version)\"}"
    )
  }

  @Test func `A case is scored against the rubric beside it that it names`() throws {
    try folder.write(try rubric("ours", "1", cut: "8/10").utf8, to: "cases/rubric.json")
    try folder.write(try rubric("ours", "2", cut: "9/10").utf8, to: "cases/pack/rubric-2.json")
    let first = try folder.write(try scenario("ours", "1").utf8, to: "cases/pack/first.json")
    let second = try folder.write(try scenario("ours", "2").utf8, to: "cases/pack/second.json")
    #expect(try library.open(first).rubric.cut == Rational(8, 10))
    #expect(try library.open(second).rubric.cut == Rational(9, 10))
    let contents = library.contents()
    #expect(contents.brokenFiles == [])
    #expect(!contents.entries.contains { $0.path.contains("rubric") })
  }

  @Test func `Progress shows the criteria of the rubric that an attempt was scored by`() throws {
    let own = try rubric("ours", "1").replacing(#""id": "I"#, with: #""id": "X"#)
    try folder.write(own.utf8, to: "cases/rubric.json")
    let desk = try scenario("ours", "1").replacing(#""I4""#, with: #""X4""#)
    try folder.write(desk.utf8, to: "cases/desk.json")
    let trainee = try Trainee(library: library)
    try trainee.play("the-locked-desk", .practice)
    let ran = trainee.run("progress", "--scenarios", folder.file("cases"))
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.lines.contains { $0.contains("X4: ") }, "\(ran.text)")
  }

  @Test func `A pack's rubric holds for that pack alone`() throws {
    try folder.write(try rubric("ours", "1").utf8, to: "cases/a/rubric.json")
    let outside = try folder.write(try scenario("ours", "1").utf8, to: "cases/b/case.json")
    #expect(throws: CaseError.self) { try library.open(outside) }
  }

  @Test func `A rubric never takes the place of another of its id and version`() throws {
    let path = try folder.write(
      try rubric("signpost", "2.1", cut: "1/10").utf8,
      to: "cases/rubric.json"
    )
    let desk = try folder.write(try Repository.example().utf8, to: "cases/desk.json")
    #expect(library.contents().brokenFiles == [path])
    #expect(try library.open(desk).rubric.cut == Rational(7, 10))
    let ran = signpost("check", path, in: folder)
    #expect(ran.code == 1)
    #expect(ran.text.contains("another rubric is 'signpost 2.1' already, and says something else"))
    #expect(ran.text.contains("[rubric-taken]"))
    #expect(ran.text.contains("rubric.json:4:14: error"))
  }

  @Test func `The same rubric once more is no mistake`() throws {
    try folder.write(try rubric("signpost", "2.1").utf8, to: "cases/rubric.json")
    try folder.write(try Repository.example().utf8, to: "cases/desk.json")
    #expect(library.contents().brokenFiles == [])
    #expect(signpost("check", folder.file("cases/rubric.json"), in: folder).code == 0)
  }

  @Test func `A rubric with mistakes is not used, and that is said`() throws {
    let text = try rubric("ours", "1").replacing(#""handle": "1/3""#, with: #""handle": "1/2""#)
    let path = try folder.write(text.utf8, to: "cases/rubric.json")
    try folder.write(try Repository.example().utf8, to: "cases/desk.json")
    #expect(library.contents().brokenFiles == [path])
    let ran = signpost("check", path, in: folder)
    #expect(ran.text.contains("expected strand weights that add up to 1, found 7/6"))
  }
}
