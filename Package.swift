// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: warnings are errors, imports are internal, existentials are marked.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Also in debug builds, as tests walk through millions of decisions and read thousands of files.
let optimized: [SwiftSetting] = [
  .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))
]

func module(
  _ name: String,
  _ dependencies: [Target.Dependency] = [],
  exclude: [String] = [],
  settings: [SwiftSetting] = []
) -> Target {
  .target(
    name: name,
    dependencies: dependencies,
    exclude: exclude,
    swiftSettings: strict + settings
  )
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  let snapshots = ["InterfaceTests": ["Snapshots"], "ScreensTests": ["Snapshots"]]
  let fixtures = ["ApplicationTests": ["Fixtures"], "RecordsTests": ["Fixtures"]]
  return .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: (snapshots["\(name)Tests"] ?? []) + (fixtures["\(name)Tests"] ?? []),
    swiftSettings: strict
  )
}

let package = Package(
  name: "signpost",
  products: [.executable(name: "signpost", targets: ["signpost"])],
  targets: [
    // C, each with one Swift importer.
    .target(
      name: "CCurses",
      cSettings: [.define("_XOPEN_SOURCE_EXTENDED"), .define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .target(
      name: "CEmbedded",
      cSettings: [.disableWarning("c23-extensions")]
    ),

    // Leaves.
    module("JSONText", settings: optimized),
    module("PlainText", settings: optimized),
    module("Hashing", ["CSodium"]),
    module("Statistics"),

    module(
      "ScenarioEngine",
      exclude: ["Rubrics", "Evidence", "Directories", "Templates"],
      settings: optimized
    ),
    module(
      "ScenarioFiles",
      ["ScenarioEngine", "JSONText", "PlainText", "Hashing"],
      settings: optimized
    ),
    module(
      "Authoring",
      ["ScenarioFiles", "ScenarioEngine", "JSONText", "PlainText"],
      settings: optimized
    ),
    module("Classroom", ["ScenarioEngine", "Statistics"]),
    module("ClassLine", ["Classroom", "ScenarioEngine", "JSONText", "PlainText"]),
    module(
      "ClassFiles",
      ["Classroom", "ScenarioFiles", "ScenarioEngine", "JSONText", "PlainText"]
    ),
    module("Records", ["CSQLite", "Classroom", "ScenarioEngine", "PlainText"]),
    module("PostgreSQL", ["PlainText"]),
    module("AgencyStore", ["PostgreSQL", "Records", "Classroom", "PlainText"]),
    module("Interface", ["PlainText"], settings: optimized),
    module("Terminal", ["CCurses", "Interface", "PlainText"]),
    module(
      "Screens",
      [
        "Interface", "Authoring", "ClassLine", "Classroom", "ScenarioFiles", "ScenarioEngine",
        "PlainText", "Statistics",
      ],
      settings: optimized
    ),
    module(
      "Application",
      [
        "Screens", "Terminal", "Interface", "AgencyStore", "PostgreSQL", "Records", "Authoring",
        "ClassFiles", "ClassLine", "Classroom", "ScenarioFiles", "ScenarioEngine", "JSONText",
        "PlainText", "Hashing", "Statistics", "CEmbedded",
      ]
    ),
    .executableTarget(name: "signpost", dependencies: ["Application"], swiftSettings: strict),

    // What `make bench` times beside the program.
    .executableTarget(
      name: "decisions",
      dependencies: ["Records", "ScenarioEngine"],
      path: "Scripts/bench/Decisions",
      swiftSettings: strict
    ),

    .executableTarget(
      name: "walks",
      dependencies: ["Authoring", "CaseSupport", "ScenarioEngine", "ScenarioFiles"],
      path: "Scripts/bench/Walks",
      swiftSettings: strict
    ),

    .executableTarget(
      name: "checks",
      dependencies: ["Authoring", "ScenarioEngine", "ScenarioFiles"],
      path: "Scripts/bench/Checks",
      swiftSettings: strict
    ),

    .executableTarget(
      name: "attempts",
      dependencies: [
        "Application", "Authoring", "Records", "ScenarioEngine", "ScenarioFiles", "Screens",
      ],
      path: "Scripts/bench/Attempts",
      swiftSettings: strict
    ),

    // Tests.
    .target(
      name: "CPTY",
      path: "Tests/CPTY",
      cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("util")]
    ),
    .systemLibrary(
      name: "CVTerm",
      path: "Tests/CVTerm",
      providers: [.apt(["libvterm-dev"])]
    ),
    .target(
      name: "TestSupport",
      dependencies: ["Interface", "PlainText", "CPTY", "CVTerm"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    tests("JSONText"),
    tests("PlainText"),
    tests("Hashing"),
    tests("Statistics"),
    tests("ScenarioEngine"),
    tests("ScenarioFiles", ["ScenarioEngine", "JSONText", "PlainText", "Hashing"]),
    tests("Interface", ["PlainText"]),
    tests("Terminal", ["PlainText"]),
    tests("Records", ["Classroom", "ScenarioEngine"]),
    // A PostgreSQL server of the tests' own.
    .target(
      name: "PostgreSQLSupport",
      path: "Tests/PostgreSQLSupport",
      exclude: ["keep-server.sh", "make-certificates.sh"],
      swiftSettings: strict
    ),
    tests("AgencyStore", ["Classroom", "PostgreSQL", "PostgreSQLSupport", "Records"]),
    tests(
      "Screens",
      [
        "Authoring", "ClassLine", "Classroom", "Interface", "JSONText", "PlainText",
        "ScenarioEngine", "ScenarioFiles", "Statistics",
      ]
    ),
    tests(
      "Application",
      [
        "Authoring", "ClassFiles", "ClassLine", "Classroom", "Hashing", "Interface", "Screens",
        "Terminal", "Records", "ScenarioFiles", "ScenarioEngine", "JSONText", "PlainText",
        "PostgreSQLSupport",
      ]
    ),
    // The built program on pseudo-terminals and pipes.
    .testTarget(
      name: "SystemTests",
      dependencies: [
        "signpost", "AgencyStore", "Application", "ClassLine", "Classroom", "PostgreSQLSupport",
        "Records", "Screens", "ScenarioFiles", "ScenarioEngine", "Interface", "TestSupport",
      ],
      swiftSettings: strict
    ),
    // Cases of any size, made by chance.
    .target(
      name: "CaseSupport",
      dependencies: ["Authoring", "ScenarioEngine"],
      path: "Tests/CaseSupport",
      swiftSettings: strict
    ),
    tests(
      "Authoring",
      ["CaseSupport", "Classroom", "ScenarioFiles", "ScenarioEngine", "JSONText"]
    ),
    tests("Classroom", ["CaseSupport", "ScenarioEngine", "Statistics"]),
    tests("ClassFiles", ["CaseSupport", "Classroom", "ScenarioEngine", "ScenarioFiles"]),
    tests("ClassLine", ["Application", "Classroom", "ScenarioEngine", "Screens"]),
    // What `make fuzz` calls.
    .target(
      name: "Fuzzing",
      dependencies: [
        "Application", "Authoring", "ClassLine", "ScenarioFiles", "ScenarioEngine", "JSONText",
        "PlainText",
      ],
      path: "Tests/Fuzzing",
      exclude: ["Corpus"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
