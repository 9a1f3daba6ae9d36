// ScenarioEngine
