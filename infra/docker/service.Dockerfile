# One recipe for the five services: docker build -f infra/docker/service.Dockerfile --build-arg MODULE=reporting-service .
FROM node:22.21.1-bookworm-slim AS node

FROM maven:3.9.11-eclipse-temurin-25 AS build
ARG MODULE
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -q -DskipTests -pl "$MODULE" -am package \
 && java -Djarmode=tools -jar "$MODULE"/target/"$MODULE"-*-SNAPSHOT.jar extract --layers --destination /layers --application-filename service.jar

FROM eclipse-temurin:25.0.1_8-jre-noble
RUN useradd --system --uid 10001 waymark \
 && mkdir -p /var/lib/waymark/staging /var/lib/waymark/checkpoints /run/waymark \
 && chown -R waymark /var/lib/waymark
COPY --chmod=755 infra/docker/ask /usr/local/bin/ask
USER waymark
WORKDIR /service
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-Djdk.virtualThreadScheduler.parallelism=16", "-Daxoniq.update-checker.disabled=true", "-jar", "service.jar"]
