# The steps of the README, in a container. Build: docker build -t directory .
# Run: docker run -p 127.0.0.1:4400:4400 -e KPD_SECRET=… -e KPD_HOST=0.0.0.0 -v directory:/app/var directory
FROM node:20-bookworm
WORKDIR /app
COPY . .
RUN npm ci && npm run build && mkdir -p var && chown node var
USER node
EXPOSE 4400
CMD ["npm", "start"]
