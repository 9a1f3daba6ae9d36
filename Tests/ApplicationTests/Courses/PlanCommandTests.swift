import Foundation
import ScenarioEngine
import ScenarioFiles
import Screens
import Testing

@testable import Application

@Suite struct PlanCommandTests {
  let folder = TemporaryFolder()

  private static let plans = [
    "immigration", "mental-health", "municipality", "police", "prison", "probation",
  ]

  @Test func `The courses are listed, and that none is taken`() {
    let ran = signpost("plan", in: folder)
    #expect(ran.code == 0, "\(ran.complaints)")
    for plan in Self.plans { #expect(ran.lines.contains { $0.hasPrefix("\(plan) ") }, "\(plan)") }
    #expect(ran.text.contains("You take no course. 'signpost plan choose ID' takes one."))
    let danish = signpost("plan", "--lang", "da", in: folder)
    #expect(danish.text.contains("Udlændingeområdet"))
    #expect(danish.text.contains("Du følger ikke noget kursus."))
  }

  @Test func `A course is taken, shown, and left`() throws {
    let chosen = signpost("plan", "choose", "prison", in: folder)
    #expect(chosen.code == 0, "\(chosen.complaints)")
    #expect(chosen.text.contains("You take this course now: Prison"))
    #expect(chosen.text.contains("Test before the course: \"It ends on Friday\" (15 min)."))
    let ran = signpost("plan", in: folder)
    #expect(ran.text.contains("Your course: Prison"))
    #expect(ran.text.contains("Tests before: 0 of 2"))
    #expect(ran.text.contains("Cases: 0 of 4"))
    let json = try #require(signpost("plan", "--format", "json", in: folder).json as? [String: Any])
    #expect(json["chosen"] as? String == "prison")
    let plans = try #require(json["plans"] as? [[String: Any]])
    #expect(plans.compactMap { $0["id"] as? String }.sorted() == Self.plans)
    let course = try #require(json["course"] as? [String: Any])
    #expect((course["units"] as? [String: Int]) == ["done": 0, "of": 4])
    let advice = try #require(course["advice"] as? [[String: Any]])
    #expect(advice.compactMap { $0["case"] as? String } == ["it-ends-on-friday", "third-time"])
    #expect(advice.first?["minutes"] as? Int == 15)
    let again = signpost("plan", "choose", "police", "--format", "json", in: folder)
    #expect((again.json as? [String: Any])?["chosen"] as? String == "police")
    #expect(signpost("plan", "leave", in: folder).code == 0)
    #expect(signpost("plan", in: folder).text.contains("You take no course."))
  }

  @Test func `A plan that is not there is refused with the nearest one`() {
    let ran = signpost("plan", "choose", "prisn", in: folder)
    #expect(ran.code == 64)
    #expect(ran.complaints.contains("There is no course 'prisn'. Did you mean 'prison'?"))
    #expect(signpost("plan", "take", "prison", in: folder).code == 64)
    #expect(signpost("plan", "choose", in: folder).code == 64)
    #expect(signpost("plan", "leave", "prison", in: folder).code == 64)
  }

  // MARK: - An agency's own

  private static let own = #"""
    {
      "format": 1,
      "id": "prison",
      "title": {"en": "Our own prison", "da": "Vores eget fængsel"},
      "intro": {"en": "Short.", "da": "Kort."},
      "audience": ["prison"],
      "units": [{"case": "quiet-hours"}, {"case": "the-library-trolley"}]
    }
    """#

  @Test func `An agency's plan takes the place of one with its id; cases that are gone are named`()
    throws
  {
    try folder.write(Self.own.utf8, to: "cases/here/own.plan.json")
    let cases = ["--scenarios", folder.file("cases")]
    let ran = signpost(["plan", "show", "prison"] + cases, in: folder)
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.text.contains("Your course: Our own prison"))
    #expect(ran.text.contains("Your course names cases that are not here: the-library-trolley."))
    #expect(ran.text.contains("Play \"Quiet hours\""))
    // It is no case, and no case that cannot be played.
    let list = signpost(["list", "--format", "json"] + cases, in: folder)
    #expect(!list.objects.contains { ($0["path"] as? String)?.hasSuffix(".plan.json") == true })
  }

  @Test func `A plan with mistakes is not used, and said`() throws {
    try folder.write(#"{"format": 1, "id": "ours"}"#.utf8, to: "cases/ours.plan.json")
    let ran = signpost(["plan", "--scenarios", folder.file("cases")], in: folder)
    #expect(ran.complaints.contains("ours.plan.json has mistakes and is not used."))
    #expect(!ran.lines.contains { $0.hasPrefix("ours ") })
  }

  @Test func `Check holds a plan against the cases beside it and those of the program`() throws {
    try folder.write(Self.own.utf8, to: "cases/own.plan.json")
    let path = folder.file("cases")
    let ran = signpost("check", path, "--format", "json", in: folder)
    #expect(ran.code == 1)
    #expect(ran.objects.compactMap { $0["code"] as? String } == ["unknown-case"])
    #expect(ran.objects.first?["line"] as? Int == 7, "\(ran.text)")
    // With the case beside it all is well.
    let trolley = try Repository.text("Documentation/examples/the-library-trolley.json")
    try folder.write(trolley.utf8, to: "cases/the-library-trolley.json")
    let again = signpost("check", path, "--format", "json", in: folder)
    #expect(!again.objects.contains { $0["code"] as? String == "unknown-case" }, "\(again.text)")
  }

  @Test func `The shipped plans are checked with their cases`() {
    let shipped = Repository.root.appending(path: "Scenarios/denmark-prevention").path
    let ran = signpost("check", shipped + "/prison.plan.json", "--strict", in: folder)
    #expect(ran.code == 0, "\(ran.text)")
    #expect(ran.text.contains("1 file"), "\(ran.text)")
  }
}
