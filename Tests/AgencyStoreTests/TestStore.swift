import AgencyStore
import Classroom
import PostgreSQLSupport

extension TestServer {
  /// The server of these tests, with a store in the database `signpost`.
  static var shared: TestServer {
    get throws { try started.get() }
  }

  private static let started = Result {
    let server = try TestServer()
    try server.makeStore(in: "signpost")
    _ = try server.psql(people, as: "postgres")
    return server
  }

  /// The people of the store in `signpost`: trainees, facilitators, some of them both, a coordinator,
  /// somebody whom nobody has given a role.
  private static let people = """
    CREATE ROLE anna LOGIN; CREATE ROLE bo LOGIN; CREATE ROLE gry LOGIN; CREATE ROLE dan LOGIN;
    CREATE ROLE carla LOGIN; CREATE ROLE finn LOGIN; CREATE ROLE kim LOGIN; CREATE ROLE lone LOGIN;
    CREATE ROLE mia LOGIN; CREATE ROLE noor LOGIN; CREATE ROLE eva LOGIN; CREATE ROLE ivan LOGIN;
    CREATE ROLE stranger LOGIN; CREATE ROLE per LOGIN CONNECTION LIMIT 1;
    GRANT signpost_trainee TO anna, bo, gry, carla, finn, kim, lone, mia, noor, per;
    GRANT signpost_facilitator TO dan, carla, finn, kim, lone, mia, noor;
    GRANT signpost_coordinator TO eva;
    GRANT CONNECT ON DATABASE signpost TO stranger;
    """

  /// Makes a database with a store in it.
  func makeStore(in database: String) throws {
    try makeDatabase(database)
    try AgencyStore(connectingTo: address("postgres", in: database)).setUp(someSheet)
  }
}

/// The data sheet of the stores that tests make.
let someSheet = DataSheet(
  purpose: "Training of staff; it's for practice",
  basis: "Instruction 7 of the training unit",
  recipients: "The training unit: counts alone",
  days: 30,
  filledBy: "Head of training",
  filledAt: "2026-11-23T18:39:32+01:00"
)
