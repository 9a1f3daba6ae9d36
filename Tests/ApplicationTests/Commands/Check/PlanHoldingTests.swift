import ScenarioFiles
import Testing

@testable import Application

/// A plan that is held against the cases when all of them are known.
@Suite struct PlanHoldingTests {
  private func check(_ text: String) -> FileCheck {
    let data = EmbeddedData.shipped
    return FileCheck(
      Array(text.utf8),
      // No file is here any more when the cases are known.
      path: "/nowhere/own.plan.json",
      isNamed: true,
      data: data,
      rubrics: data.rubrics,
      directories: data.directories,
      today: nil
    )
  }

  @Test func `What was read once is what is checked, whatever lies on the disk by then`() {
    let plan = check(
      #"{"format": 1, "id": "own", "title": "Own", "intro": "Ours.", "audience": ["police"], "#
        + #""units": [{"case": "month-tree"}]}"#
    )
    #expect(plan.kind == .plan)
    #expect(plan.findings == [])
    let held = plan.holdingPlan(against: ["month-three"], EmbeddedData.shipped.rubrics)
    #expect(held.findings.map(\.code) == ["unknown-case"])
    #expect(plan.holdingPlan(against: ["month-tree"], EmbeddedData.shipped.rubrics).findings == [])
  }
}
