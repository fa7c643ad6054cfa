"""Many articles: an archive checked in shards by several workers, Spark, and one opening for many checks.

A caller of the pipeline, as the command line is: no room imports it.
"""
