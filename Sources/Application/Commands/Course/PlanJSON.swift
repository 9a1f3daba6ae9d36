internal import JSONText
internal import ScenarioEngine
internal import Screens

/// Plans and what comes next as JSON.
struct PlanJSON {
  private let plans: [CoursePlan]
  private let chosen: String?
  private let glance: CourseGlance?
  private let context: AppContext

  init(
    _ plans: [CoursePlan],
    _ chosen: String?,
    _ glance: CourseGlance?,
    _ context: AppContext
  ) {
    (self.plans, self.chosen, self.glance, self.context) = (plans, chosen, glance, context)
  }

  var value: JSONValue {
    [
      "chosen": chosen.map { .string($0) } ?? .null,
      "plans": .array(plans.map(plan)),
      "course": glance.map(course) ?? .null,
    ]
  }

  private func plan(_ plan: CoursePlan) -> JSONValue {
    [
      "id": .string(plan.id),
      "title": .string(context.line(plan.title)),
      "audience": .array(plan.audience.map { .string($0) }),
      "before": strings(plan.cases(of: .before)),
      "units": strings(plan.units.map(\.caseID)),
      "after": strings(plan.cases(of: .after)),
      "later": strings(plan.cases(of: .later)),
    ]
  }

  private func course(_ glance: CourseGlance) -> JSONValue {
    let text = HomeText(glance, context)
    return [
      "plan": .string(glance.plan),
      "units": count(glance.units),
      "tests": .object(
        CoursePlan.Form.allCases.compactMap { form in
          glance.tests[form].map { JSONValue.Member(form.rawValue, test($0)) }
        }
      ),
      "missing": strings(glance.missing),
      "advice": .array(
        glance.advice.map { advice in
          [
            "title": .string(text.title(of: advice)),
            "reason": .string(text.reason(of: advice)),
            "case": advice.caseID.isEmpty ? .null : .string(advice.caseID),
            "minutes": glance.minutes(of: advice).map { .integer($0) } ?? .null,
          ]
        }
      ),
    ]
  }

  private func count(_ count: CourseCount) -> JSONValue {
    ["done": .integer(count.done), "of": .integer(count.of)]
  }

  private func test(_ count: CourseCount) -> JSONValue {
    [
      "done": .integer(count.done),
      "of": .integer(count.of),
      "practisedFirst": .integer(count.practisedFirst),
    ]
  }

  private func strings(_ strings: [String]) -> JSONValue {
    .array(strings.map { .string($0) })
  }
}
