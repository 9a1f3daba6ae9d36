/// The statements that make the agency's store; an administrator reads them before they run.
enum AgencySchema {
  /// The roles, which belong to the whole server and may be there already.
  static let roles: StaticString = """
    -- Who may do what. Nobody logs in as one of these: they are granted to people, such as
    --   CREATE ROLE abc LOGIN;  GRANT signpost_trainee TO abc;
    DO $$
    DECLARE
      wanted text;
    BEGIN
      IF pg_catalog.current_database() IN ('postgres', 'template1') THEN
        RAISE EXCEPTION 'the store needs a database of its own, not %',
          pg_catalog.current_database();
      END IF;
      FOREACH wanted IN ARRAY ARRAY[
        'signpost_owner',        -- owns the tables; granted to nobody
        'signpost_trainee',      -- sends attempts, reads and withdraws their own
        'signpost_facilitator',  -- sends reports of classes, reads and withdraws their own
        'signpost_coordinator'   -- reads how many classes and people each month had
      ] LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted) THEN
          EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
      END LOOP;
      -- It may do nothing, and nobody is it: 'signpost store check' tries to log in as this role, to
      -- find out whether the server believes whatever a client says.
      IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'signpost_nobody') THEN
        CREATE ROLE signpost_nobody LOGIN CONNECTION LIMIT 2;
      END IF;
      -- Only those who are named get in.
      EXECUTE pg_catalog.format(
        'REVOKE ALL ON DATABASE %I FROM PUBLIC', pg_catalog.current_database());
      EXECUTE pg_catalog.format(
        'GRANT CONNECT ON DATABASE %I TO signpost_trainee, signpost_facilitator,'
        ' signpost_coordinator, signpost_nobody', pg_catalog.current_database());
    END
    $$;

    CREATE SCHEMA signpost AUTHORIZATION signpost_owner;
    GRANT USAGE ON SCHEMA signpost
      TO signpost_trainee, signpost_facilitator, signpost_coordinator;

    """

  /// Becomes the owner of what is made, to the end of the transaction.
  static let becomeOwner: StaticString = """
    SET LOCAL ROLE signpost_owner;

    """

  /// Version 1.
  static let first: StaticString = """
    CREATE TABLE signpost.migrations (
      version integer PRIMARY KEY,
      name text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT pg_catalog.now()
    );

    -- Why records are kept, on which basis, for whom and for how long; the last one holds.
    CREATE TABLE signpost.data_sheets (
      number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      purpose text NOT NULL,
      basis text NOT NULL,
      recipients text NOT NULL,
      days integer NOT NULL CHECK (days BETWEEN 1 AND 365),
      filled_by text NOT NULL,
      filled_at text NOT NULL
    );
    GRANT SELECT ON signpost.migrations, signpost.data_sheets
      TO signpost_trainee, signpost_facilitator, signpost_coordinator;

    -- The last day of what is sent today; none without a data sheet, so that nothing can be sent.
    CREATE FUNCTION signpost.last_day() RETURNS date
      LANGUAGE sql STABLE SET search_path = pg_catalog
      AS 'SELECT CURRENT_DATE + days FROM signpost.data_sheets ORDER BY number DESC LIMIT 1';

    -- The owner of a row is whoever has logged in, never what a client says. The key begins with the
    -- owner, so that nobody finds out which ids others have.
    CREATE TABLE signpost.attempts (
      owner name NOT NULL DEFAULT session_user,
      id text NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
      scenario text NOT NULL CHECK (length(scenario) <= 200),
      held_on date NOT NULL,
      sent_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
      ends_on date NOT NULL DEFAULT signpost.last_day(),
      body json NOT NULL CHECK (octet_length(body::text) <= 4194304),
      PRIMARY KEY (owner, id)
    );
    CREATE TABLE signpost.class_reports (
      owner name NOT NULL DEFAULT session_user,
      id text NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
      scenario text NOT NULL CHECK (length(scenario) <= 200),
      held_on date NOT NULL,
      sent_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
      ends_on date NOT NULL,
      people integer NOT NULL CHECK (people >= 0),
      body json NOT NULL CHECK (octet_length(body::text) <= 4194304),
      PRIMARY KEY (owner, id)
    );

    -- What is sent is never changed, only withdrawn. The columns that are not named say who and when.
    GRANT SELECT, DELETE, INSERT (id, scenario, held_on, body)
      ON signpost.attempts TO signpost_trainee;
    GRANT SELECT, DELETE, INSERT (id, scenario, held_on, ends_on, people, body)
      ON signpost.class_reports TO signpost_facilitator;

    -- Row-level security, for the owner of the tables too.
    ALTER TABLE signpost.attempts ENABLE ROW LEVEL SECURITY;
    ALTER TABLE signpost.attempts FORCE ROW LEVEL SECURITY;
    CREATE POLICY own_rows ON signpost.attempts TO signpost_trainee
      USING (owner = session_user) WITH CHECK (owner = session_user);
    CREATE POLICY ended_seen ON signpost.attempts FOR SELECT TO signpost_owner
      USING (ends_on <= CURRENT_DATE);
    CREATE POLICY ended_deleted ON signpost.attempts FOR DELETE TO signpost_owner
      USING (ends_on <= CURRENT_DATE);

    ALTER TABLE signpost.class_reports ENABLE ROW LEVEL SECURITY;
    ALTER TABLE signpost.class_reports FORCE ROW LEVEL SECURITY;
    CREATE POLICY own_rows ON signpost.class_reports TO signpost_facilitator
      USING (owner = session_user)
      WITH CHECK (owner = session_user AND ends_on <= signpost.last_day());
    CREATE POLICY all_counted ON signpost.class_reports FOR SELECT TO signpost_owner
      USING (true);
    CREATE POLICY ended_deleted ON signpost.class_reports FOR DELETE TO signpost_owner
      USING (ends_on <= CURRENT_DATE);

    -- Deletes whatever has come to its day; whoever sends something calls it.
    CREATE FUNCTION signpost.clear_ended() RETURNS bigint
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog
      AS 'WITH a AS (DELETE FROM signpost.attempts WHERE ends_on <= CURRENT_DATE RETURNING 1),
        c AS (DELETE FROM signpost.class_reports WHERE ends_on <= CURRENT_DATE RETURNING 1)
        SELECT (SELECT count(*) FROM a) + (SELECT count(*) FROM c)';
    REVOKE ALL ON FUNCTION signpost.clear_ended() FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION signpost.clear_ended()
      TO signpost_trainee, signpost_facilitator, signpost_coordinator;

    -- The record of trainings: no row of few people, nothing of an attempt, nobody's name.
    CREATE VIEW signpost.trainings WITH (security_barrier) AS
      SELECT date_trunc('month', held_on)::date AS month, scenario,
        count(*) AS classes, sum(people) AS people
      FROM signpost.class_reports WHERE ends_on > CURRENT_DATE
      GROUP BY 1, 2 HAVING sum(people) >= 5;
    GRANT SELECT ON signpost.trainings TO signpost_coordinator;

    """
}
