"""factcheck.spark.check(df): the check on Apache Spark."""

from factcheck.bulk.spark import SCHEMA, check

__all__ = ["SCHEMA", "check"]
