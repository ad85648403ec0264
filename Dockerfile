# Builds and tests in the SDK's image, runs in one without a runtime, a shell or a package manager, as a user without rights, on a
# root file system that may be read-only, with one volume.
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /source
ENV DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# It links the published program.
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev && rm -rf /var/lib/apt/lists/*
COPY . .
RUN --mount=type=cache,target=/root/.nuget/packages dotnet restore
RUN --mount=type=cache,target=/root/.nuget/packages dotnet build --no-restore
RUN --mount=type=cache,target=/root/.nuget/packages dotnet test --no-build
RUN --mount=type=cache,target=/root/.nuget/packages dotnet publish src/StudyBot -c Release --use-current-runtime -o /app
RUN mkdir /empty

# The distribution's SQLite gets its security patches; the packaged one is old.
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble AS sqlite
RUN apt-get update \
    && apt-get install -y --no-install-recommends libsqlite3-0 \
    && rm -rf /var/lib/apt/lists/* \
    && cp -L /usr/lib/*/libsqlite3.so.0 /libsqlite3.so.0

# "extra": Korean needs ICU.
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled-extra
COPY --from=build /app /app
COPY --from=sqlite /libsqlite3.so.0 /app/libsqlite3.so.0
COPY --from=build --chown=$APP_UID:$APP_UID /empty /data
WORKDIR /app
USER $APP_UID
VOLUME ["/data"]
# Nothing is written outside the volume, SQLite's temporary files neither.
ENV Storage__Path=/data/studybot.db Storage__NativeLibrary=/app/libsqlite3.so.0 SQLITE_TMPDIR=/data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["/app/StudyBot", "health"]
ENTRYPOINT ["/app/StudyBot"]
